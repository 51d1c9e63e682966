/** Generates the guide to the consistency checks of the report; `--check` fails on drift. */
import { command } from "./lib/command.ts";
import { counts } from "./lib/ties/counts.ts";
import { openTies } from "./lib/ties/openTies.ts";
import { outsideTies } from "./lib/ties/outsideTies.ts";
import { pageOf } from "./lib/ties/pageOf.ts";
import { reportTies } from "./lib/ties/reportTies.ts";
import { writeOrCheck } from "./lib/writeOrCheck.ts";

await command((args) => {
	const content = pageOf(reportTies, outsideTies, openTies, counts);
	return writeOrCheck([{ path: "docs/guides/ties.md", source: "the figures", content }], {
		check: args.includes("--check"),
		command: "npm run docs:ties",
	});
});
