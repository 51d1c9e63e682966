/**
 * Checks the data files against a copy of the report: `npm run check:report -- report.txt`. Every
 * figure stands where its file says, and the ledger claims every number of the report. Where none is
 * named and none is at hand, there is nothing to check.
 */
import { existsSync, readFileSync } from "node:fs";
import type { DatasetFile } from "../src/schema/model.ts";
import { Report } from "../src/verify/Report.ts";
import { findUnaccounted } from "./ledger/findUnaccounted.ts";
import { LedgerSchema } from "./ledger/Ledger.ts";
import { findMisplacements } from "./report/findMisplacements.ts";

const AT_HAND = "../shared/report.txt";
const DATA = "data/2025-r1.json";
const LEDGER = "data/2025-r1.ledger.json";

const [path = AT_HAND] = process.argv.slice(2);
if (path === AT_HAND && !existsSync(path)) {
	console.log(`No copy of the report at ${AT_HAND}; ${DATA} and ${LEDGER} are not checked.`);
} else {
	const file: DatasetFile = JSON.parse(readFileSync(DATA, "utf8"));
	const ledger = LedgerSchema.parse(JSON.parse(readFileSync(LEDGER, "utf8")));
	const report = new Report(readFileSync(path, "utf8"));
	const problems = [...findMisplacements(file, report), ...findUnaccounted(ledger, file, report)];
	for (const { figure, path: place, message } of problems) {
		console.error(`${figure ?? "(file)"} at ${place}: ${message}`);
	}
	if (problems.length > 0) process.exitCode = 1;
	else {
		console.log(
			`${file.figures.length} figures stand in the report where ${DATA} says; ${LEDGER} claims its ${ledger.claims.length} numbers.`,
		);
	}
}
