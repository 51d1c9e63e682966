/**
 * Checks the data files against a copy of the report: `npm run data:report -- report.txt`. Where
 * none is named and none is at hand, there is nothing to check.
 */
import { existsSync, readFileSync } from "node:fs";
import type { DatasetFile } from "../src/schema/model.ts";
import { findMisplacements } from "./report/findMisplacements.ts";
import { Report } from "./report/Report.ts";

const AT_HAND = "../shared/report.txt";
const DATA = "data/2025-r1.json";

const [path = AT_HAND] = process.argv.slice(2);
if (path === AT_HAND && !existsSync(path)) {
	console.log(`No copy of the report at ${AT_HAND}; ${DATA} is not checked against it.`);
} else {
	const file: DatasetFile = JSON.parse(readFileSync(DATA, "utf8"));
	const problems = findMisplacements(file, new Report(readFileSync(path, "utf8")));
	for (const { figure, path: place, message } of problems) {
		console.error(`${figure ?? "(file)"} at ${place}: ${message}`);
	}
	if (problems.length > 0) process.exitCode = 1;
	else {
		const { figures, statements = [] } = file;
		console.log(
			`${figures.length} figures and ${statements.length} statements stand in the report where ${DATA} says.`,
		);
	}
}
