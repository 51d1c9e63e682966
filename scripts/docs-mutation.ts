/** Fails if `docs/mutation.md` and the survivors of the last mutation run of each area differ. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "./lib/command.ts";
import { findUnexplained, type MutatedFiles, PAGE } from "./lib/findUnexplained.ts";

const LAST_RUNS = "coverage/mutation";

await command(([folder = LAST_RUNS]) => {
	const runs = readdirSync(folder).map(
		(name): MutatedFiles => JSON.parse(readFileSync(join(folder, name), "utf8")).files,
	);
	const problems = findUnexplained(Object.assign({}, ...runs), readFileSync(PAGE, "utf8"));
	return problems.length > 0 ? { problems } : { text: `${PAGE} explains all survivors` };
});
