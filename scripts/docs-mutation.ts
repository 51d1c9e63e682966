/** Fails if `docs/mutation.md` and the survivors of the last full mutation run differ. */
import { readFileSync } from "node:fs";
import { command } from "./lib/command.ts";
import { findUnexplained, PAGE } from "./lib/findUnexplained.ts";

const LAST_RUN = "coverage/mutation.json";

await command(([path = LAST_RUN]) => {
	const { files } = JSON.parse(readFileSync(path, "utf8"));
	const problems = findUnexplained(files, readFileSync(PAGE, "utf8"));
	return problems.length > 0 ? { problems } : { text: `${PAGE} explains all survivors` };
});
