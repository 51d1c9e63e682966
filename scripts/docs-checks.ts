/** Generates the guide to the consistency checks of the report; `--check` fails if the guide differs. */
import { command } from "./lib/command.ts";
import { checksPage } from "./lib/consistency/checksPage.ts";
import { counts } from "./lib/consistency/counts.ts";
import { externalChecks } from "./lib/consistency/externalChecks.ts";
import { openQuestions } from "./lib/consistency/openQuestions.ts";
import { reportChecks } from "./lib/consistency/reportChecks.ts";
import { writeOrCheck } from "./lib/writeOrCheck.ts";

await command((args) => {
	const content = checksPage(reportChecks, externalChecks, openQuestions, counts);
	return writeOrCheck([{ path: "docs/guides/checks.md", source: "the figures", content }], {
		check: args.includes("--check"),
		command: "npm run docs:checks",
	});
});
