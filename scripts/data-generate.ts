/**
 * Generates from `data/` all that names revisions: the dataset files, the tables for other programs,
 * `src/datasets/*.ts` and, in package.json, the entry points and files. With `--check` it fails if one of
 * them differs.
 */
import { command } from "./lib/command.ts";
import { generatedFiles } from "./lib/generate/generatedFiles.ts";
import { Repository } from "./lib/Repository.ts";
import { writeOrCheck } from "./lib/writeOrCheck.ts";

await command((args) =>
	writeOrCheck(generatedFiles(new Repository()), {
		check: args.includes("--check"),
		command: "npm run data:generate",
	}),
);
