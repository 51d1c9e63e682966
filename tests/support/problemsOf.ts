import { type DatasetProblem, parseDataset } from "china-aluminum/schema";
import { expect } from "vitest";

/** The problems that `parseDataset` reports for a file. */
export function problemsOf(content: unknown): readonly DatasetProblem[] {
	try {
		parseDataset(content);
	} catch (error) {
		const { code, problems } = error as { code: string; problems: readonly DatasetProblem[] };
		expect(code).toBe("invalid-dataset");
		return problems;
	}
	return [];
}
