/**
 * Generates the definitions as SQL, one file per dialect: `npm run sql:generate`. With `--check` it fails
 * if one of them differs.
 */
import { command } from "./lib/command.ts";
import { sqlFiles } from "./lib/sql/sqlFiles.ts";
import { writeOrCheck } from "./lib/writeOrCheck.ts";

await command((args) =>
	writeOrCheck(sqlFiles(), {
		check: args.includes("--check"),
		command: "npm run sql:generate",
	}),
);
