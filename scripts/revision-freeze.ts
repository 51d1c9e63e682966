/**
 * Writes down the digests of a revision, which must not change from then on:
 * `npm run revision:freeze -- 2025-r1`. What is generated must be up to date.
 */
import { command } from "./lib/command.ts";
import { generatedFiles } from "./lib/generate/generatedFiles.ts";
import { Repository } from "./lib/Repository.ts";
import { freezeRevision } from "./lib/revisions/freezeRevision.ts";
import { writeOrCheck } from "./lib/writeOrCheck.ts";

await command(([revision]) => {
	const repository = new Repository();
	const { problems = [] } = writeOrCheck(generatedFiles(repository), {
		check: true,
		command: "npm run data:generate",
	});
	return problems.length > 0 ? { problems } : freezeRevision(repository, revision);
});
