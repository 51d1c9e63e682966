import { expect } from "vitest";
import type { DatasetProblem } from "../../src/index.ts";
import { parseDataset } from "../../src/schema/index.ts";

/** The breaches that a file is refused with. */
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
