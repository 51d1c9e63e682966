/**
 * Prints a ledger for a copy of a report, the numbers of figures claimed, the others to be given a
 * reason by hand: `npm run -s data:ledger -- data/2025-r1.json report.txt`. Then `npm run data:anchor`
 * fills in where the sentences of the others stand.
 */
import { readFileSync } from "node:fs";
import type { DatasetFile } from "../src/schema/model.ts";
import { numberRanges } from "./lib/ledger/numberRanges.ts";

const [dataPath, reportPath] = process.argv.slice(2);
if (dataPath === undefined || reportPath === undefined) {
	throw new Error("usage: npm run -s data:ledger -- DATA.json REPORT.txt");
}
const { revision, figures }: DatasetFile = JSON.parse(readFileSync(dataPath, "utf8"));
const claims = numberRanges(readFileSync(reportPath, "utf8")).map((range) => {
	const figure = figures.find(
		({ selector }) => selector && selector.start <= range.start && range.end <= selector.end,
	);
	return figure ? { ...range, figure: figure.id } : { ...range, reason: "" };
});
console.log(JSON.stringify({ revision, claims, contexts: [] }, null, 2));
