import type { DatasetProblem } from "../../../src/errors.ts";
import type { DatasetFile } from "../../../src/schema/model.ts";
import type { Ledger } from "./Ledger.ts";

/** Where a ledger is not of the dataset: of another revision, or of figures that it has not. */
export function findStale(
	{ revision, claims }: Ledger,
	file: Pick<DatasetFile, "revision" | "figures">,
): DatasetProblem[] {
	const problems: DatasetProblem[] = [];
	if (revision !== file.revision) {
		const message = `expected ${file.revision}, found ${revision}`;
		problems.push({ figure: null, path: "revision", message });
	}
	const figures = new Set(file.figures.map(({ id }) => id));
	for (const [index, claim] of claims.entries()) {
		if ("figure" in claim && !figures.has(claim.figure)) {
			const message = `expected a figure of ${file.revision}, found "${claim.figure}"`;
			problems.push({ figure: claim.figure, path: `claims[${index}]`, message });
		}
	}
	return problems;
}
