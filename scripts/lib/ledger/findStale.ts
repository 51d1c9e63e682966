import type { DatasetFile } from "../../../src/schema/model.ts";
import type { Problem } from "../Problem.ts";
import { ledgerFile } from "../paths.ts";
import type { Ledger } from "./Ledger.ts";

/** Finds where a ledger belongs to another revision, or claims numbers for figures that are gone. */
export function findStale(
	{ revision, claims }: Ledger,
	file: Pick<DatasetFile, "revision" | "figures">,
): Problem[] {
	const path = ledgerFile(file.revision);
	const figures = new Set(file.figures.map(({ id }) => id));
	const problems = claims.flatMap((claim, index): Problem[] =>
		"figure" in claim && !figures.has(claim.figure)
			? [
					{
						subject: `${path}: claims[${index}]`,
						message: `expected a figure of ${file.revision}, found "${claim.figure}"`,
					},
				]
			: [],
	);
	if (revision === file.revision) return problems;
	const message = `expected ${file.revision}, found ${revision}`;
	return [{ subject: `${path}: revision`, message }, ...problems];
}
