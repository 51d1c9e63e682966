import type { DatasetProblem } from "../../../src/errors.ts";
import type { DatasetFile } from "../../../src/schema/model.ts";
import type { Range } from "../../../src/verify/internal/numbersIn.ts";
import type { Report } from "../../../src/verify/internal/ReportText.ts";
import { findStale } from "./findStale.ts";
import type { Ledger } from "./Ledger.ts";
import { numberRanges } from "./numberRanges.ts";

const keyOf = ({ start, end }: Range) => `${start}-${end}`;

/** Where a ledger does not claim each number of the report once, and each figure of the dataset. */
export function findUnaccounted(
	ledger: Ledger,
	file: DatasetFile,
	report: Report,
): DatasetProblem[] {
	const { claims } = ledger;
	const problems = findStale(ledger, file);
	const say = (figure: string | null, path: string, message: string) =>
		problems.push({ figure, path, message });
	const numbers = new Map(numberRanges(report.text).map((range) => [keyOf(range), range]));
	const unclaimed = new Map(numbers);
	const figures = new Map(file.figures.map((figure) => [figure.id, figure]));
	const unused = new Set(figures.keys());
	for (const [index, claim] of claims.entries()) {
		const path = `claims[${index}]`;
		const key = keyOf(claim);
		const found = report.slice(claim);
		if (!numbers.has(key)) say(null, path, `expected a number at ${key}, found "${found}"`);
		else if (!unclaimed.delete(key)) say(null, path, `"${found}" at ${key} is claimed already`);
		if (!("figure" in claim)) continue;
		const figure = figures.get(claim.figure);
		if (figure === undefined) continue;
		const { selector } = figure;
		unused.delete(claim.figure);
		if (!selector || claim.start < selector.start || claim.end > selector.end) {
			say(claim.figure, path, `expected a number in the figure's printed phrase, found "${found}"`);
		}
	}
	for (const [key, range] of unclaimed) {
		say(null, "claims", `expected a claim of "${report.slice(range)}" at ${key}, found none`);
	}
	for (const id of unused) say(id, "claims", "expected a claim of the figure's number, found none");
	return problems;
}
