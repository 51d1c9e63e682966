/**
 * Prints a changeset of what a revision changes: `npm run revision:compare -- 2025-r1 2025-r2`. Each
 * is named by its id, or by the path of a data file, such as an earlier state of it.
 */
import { chainTo } from "./revision/chainTo.ts";
import { changesetOf } from "./revision/changesetOf.ts";
import { differencesOf } from "./revision/differencesOf.ts";
import { findHistoryProblems } from "./revision/findHistoryProblems.ts";
import { readJson, readRevision, readRevisions } from "./revision/readRevision.ts";
import { stop } from "./revision/stop.ts";

const [one, other] = process.argv.slice(2);
if (one === undefined || other === undefined) stop("usage: npm run revision:compare -- A B");
const [before, after] = [readRevision(one), readRevision(other)];

const files = readRevisions();
const chain = chainTo(after, before.revision, files);
const problems = chain.flatMap((file) =>
	findHistoryProblems(file, files).map((problem) => `${file.revision}: ${problem}`),
);
if (problems.length > 0) stop(problems.join("\n"));

const withdrawn = chain.flatMap((file) => file.withdrawn ?? []);
const corrections = chain.flatMap((file) => file.corrections ?? []);
const differences = differencesOf(before, after, withdrawn);
const { name } = readJson("package.json");
process.stdout.write(changesetOf(name, before, after, differences, { corrections, withdrawn }));
