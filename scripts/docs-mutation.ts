/**
 * Writes the scores of the last mutation run of each area into `docs/mutation.md`. Fails if the page
 * explains a change that does not survive.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "./lib/command.ts";
import { findKilled, type MutatedFiles, PAGE, withScores } from "./lib/mutationPage.ts";

const LAST_RUNS = "coverage/mutation";

await command(([folder = LAST_RUNS]) => {
	const runs = readdirSync(folder).map(
		(name): MutatedFiles => JSON.parse(readFileSync(join(folder, name), "utf8")).files,
	);
	const files: MutatedFiles = Object.assign({}, ...runs);
	const page = readFileSync(PAGE, "utf8");
	const problems = findKilled(files, page);
	if (problems.length > 0) return { problems };
	writeFileSync(PAGE, withScores(page, files));
	return { text: `${PAGE} has the scores of the last runs` };
});
