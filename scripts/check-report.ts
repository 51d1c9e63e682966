/**
 * Checks the data files against a copy of their report: `npm run check:report -- report.txt`. Every
 * figure and statement stands where its file says, and the ledger claims every number of the report
 * once. A copy that no revision was taken from is held against them all. Where none is named and none
 * is at hand, there is nothing to check.
 */
import { existsSync, readFileSync } from "node:fs";
import { Report } from "../src/verify/internal/ReportText.ts";
import { findUnaccounted } from "./lib/ledger/findUnaccounted.ts";
import { readLedger } from "./lib/ledger/readLedger.ts";
import { digestOf } from "./lib/report/digest.ts";
import { findMisplacements } from "./lib/report/findMisplacements.ts";
import { readRevisions } from "./lib/revisions/readRevision.ts";
import { dataFile, ledgerFile } from "./lib/revisions/revisionIds.ts";
import { stop } from "./lib/revisions/stop.ts";

const AT_HAND = "../shared/report.txt";

const [path = AT_HAND] = process.argv.slice(2);
if (path === AT_HAND && !existsSync(path)) {
	console.log(`No copy of the report at ${AT_HAND}; the data is not checked against it.`);
} else {
	const report = new Report(readFileSync(path, "utf8"));
	const digest = digestOf(report.text);
	const files = readRevisions();
	const own = files.filter(({ source }) => source.digest === digest);
	for (const file of own.length > 0 ? own : files) {
		const [name, ledgerName] = [dataFile(file.revision), ledgerFile(file.revision)];
		if (!existsSync(ledgerName)) {
			stop(`there is no ${ledgerName}: npm run -s data:ledger prints one to fill in`);
		}
		const ledger = readLedger(ledgerName);
		const problems = [...findMisplacements(file, report), ...findUnaccounted(ledger, file, report)];
		for (const { figure, path: place, message } of problems) {
			console.error(`${name}: ${figure ?? "(file)"} at ${place}: ${message}`);
		}
		if (problems.length > 0) process.exitCode = 1;
		else {
			const { figures, statements = [] } = file;
			console.log(
				`${figures.length} figures and ${statements.length} statements stand in the report where ${name} says; ${ledgerName} claims its ${ledger.claims.length} numbers.`,
			);
		}
	}
}
