import type { DatasetFile } from "../../../src/schema/model.ts";
import type { Problem } from "../Problem.ts";
import { ledgerFile } from "../paths.ts";
import { findStale } from "./findStale.ts";
import type { Ledger } from "./Ledger.ts";
import { numberRanges, type Range } from "./numberRanges.ts";

const keyOf = ({ start, end }: Range) => `${start}-${end}`;

/** Finds where a ledger does not claim each number of the report once, and each figure of the dataset. */
export function findUnaccounted(ledger: Ledger, file: DatasetFile, text: string): Problem[] {
	const path = ledgerFile(file.revision);
	const points = [...text];
	const textAt = ({ start, end }: Range) => points.slice(start, end).join("");
	const problems = findStale(ledger, file);
	const say = (subject: string, message: string) =>
		problems.push({ subject: `${path}: ${subject}`, message });
	const numbers = new Map(numberRanges(text).map((range) => [keyOf(range), range]));
	const unclaimed = new Map(numbers);
	const figures = new Map(file.figures.map((figure) => [figure.id, figure]));
	const unused = new Set(figures.keys());
	for (const [index, claim] of ledger.claims.entries()) {
		const subject = `claims[${index}]`;
		const key = keyOf(claim);
		const found = textAt(claim);
		if (!numbers.has(key)) say(subject, `expected a number at ${key}, found "${found}"`);
		else if (!unclaimed.delete(key)) say(subject, `"${found}" at ${key} is claimed already`);
		const figure = "figure" in claim ? figures.get(claim.figure) : undefined;
		if (figure === undefined) continue;
		const { id, selector } = figure;
		unused.delete(id);
		if (!selector || claim.start < selector.start || claim.end > selector.end) {
			say(subject, `expected a number in the printed phrase of ${id}, found "${found}"`);
		}
	}
	for (const [key, range] of unclaimed) {
		say("claims", `expected a claim of "${textAt(range)}" at ${key}, found none`);
	}
	for (const id of unused) say("claims", `expected a claim of the number of ${id}, found none`);
	return problems;
}
