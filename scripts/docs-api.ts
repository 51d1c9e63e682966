/** Writes the reports of the public types, `docs/api/*.api.md`; `--check` fails on drift. */
import { apiReports } from "./lib/apiReports.ts";
import { command } from "./lib/command.ts";
import { writeOrCheck } from "./lib/writeOrCheck.ts";

await command((args) =>
	writeOrCheck(apiReports(process.cwd()), {
		check: args.includes("--check"),
		command: "npm run docs:api",
	}),
);
