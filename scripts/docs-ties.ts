/** Writes the guide to the report's ties; with `--check` it fails where the page is another. */
import { readFileSync, writeFileSync } from "node:fs";
import { counts } from "./lib/ties/counts.ts";
import { openTies } from "./lib/ties/openTies.ts";
import { outsideTies } from "./lib/ties/outsideTies.ts";
import { pageOf } from "./lib/ties/pageOf.ts";
import { reportTies } from "./lib/ties/reportTies.ts";

const PATH = "docs/guides/ties.md";

const page = pageOf(reportTies, outsideTies, openTies, counts);
if (!process.argv.includes("--check")) {
	writeFileSync(PATH, page);
	console.log(`${PATH}: ${reportTies.length + outsideTies.length} ties`);
} else if (page !== readFileSync(PATH, "utf8")) {
	console.error(`${PATH} is not what the figures make: run npm run docs:ties`);
	process.exitCode = 1;
}
