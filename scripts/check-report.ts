/**
 * Checks the data files against a copy of their report: `npm run data:report -- report.txt`. A copy
 * that no revision was taken from is held against them all. Where none is named and none is at hand,
 * there is nothing to check.
 */
import { existsSync, readFileSync } from "node:fs";
import { digestOf } from "./report/digest.ts";
import { findMisplacements } from "./report/findMisplacements.ts";
import { Report } from "./report/Report.ts";
import { readRevisions } from "./revision/readRevision.ts";
import { dataFile } from "./revision/revisionIds.ts";

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
		const name = dataFile(file.revision);
		const problems = findMisplacements(file, report);
		for (const { figure, path: place, message } of problems) {
			console.error(`${name}: ${figure ?? "(file)"} at ${place}: ${message}`);
		}
		if (problems.length > 0) process.exitCode = 1;
		else {
			const { figures, statements = [] } = file;
			console.log(
				`${figures.length} figures and ${statements.length} statements stand in the report where ${name} says.`,
			);
		}
	}
}
