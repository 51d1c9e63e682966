/** Generates `docs/errors.md` from the error codes and from what throws them; `--check` fails on drift. */
import { command } from "./lib/command.ts";
import { errorsPage } from "./lib/errorsPage.ts";
import { writeOrCheck } from "./lib/writeOrCheck.ts";

await command((args) =>
	writeOrCheck([{ path: "docs/errors.md", source: "src", content: errorsPage() }], {
		check: args.includes("--check"),
		command: "npm run docs:errors",
	}),
);
