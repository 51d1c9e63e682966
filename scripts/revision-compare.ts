/**
 * Prints a changeset of what a revision changes: `npm run revision:compare -- 2025-r1 2025-r2`. Each
 * is named by its id, or by the path of a data file, such as an earlier state of it.
 */
import { chainTo } from "./lib/revisions/chainTo.ts";
import { changesetOf } from "./lib/revisions/changesetOf.ts";
import { differencesOf } from "./lib/revisions/differencesOf.ts";
import { findHistoryProblems } from "./lib/revisions/findHistoryProblems.ts";
import { readJson, readRevision, readRevisions } from "./lib/revisions/readRevision.ts";
import { byAge, yearOf } from "./lib/revisions/revisionIds.ts";
import { stop } from "./lib/revisions/stop.ts";

const INTO_A_FILE = "Where this was written into a file, remove the file: it is empty.";

const [one, other] = process.argv.slice(2);
if (one === undefined || other === undefined) stop("usage: npm run revision:compare -- A B");
const [before, after] = [readRevision(one), readRevision(other)];

const isOneRevision = before.revision === after.revision;
const isOneReport = yearOf(before.revision) === yearOf(after.revision);
if (byAge(before.revision, after.revision) > 0) {
	stop(`${before.revision} comes after ${after.revision}; give the earlier one first`);
}

const files = readRevisions();
const chain = isOneRevision ? [] : chainTo(after, before.revision, files);
const isApart = isOneReport && !isOneRevision && chain.length === 0;
const problems = (isApart ? [after] : chain).flatMap((file) =>
	findHistoryProblems(file, files).map((problem) => `${file.revision}: ${problem}`),
);
if (problems.length > 0) stop(`${problems.join("\n")}\n${INTO_A_FILE}`);
if (isApart) {
	stop(
		`${after.revision} does not supersede ${before.revision}, nor what came after that\n${INTO_A_FILE}`,
	);
}

const told = isOneRevision ? [after] : chain;
const withdrawn = told.flatMap((file) => file.withdrawn ?? []);
const corrections = told.flatMap((file) => file.corrections ?? []);
const differences = differencesOf(before, after, withdrawn);
const manifest = readJson("package.json");
const changeset = changesetOf(manifest, before, after, differences, { corrections, withdrawn });
if (changeset === undefined) {
	console.error(`${after.revision} says what it said, and needs no changeset\n${INTO_A_FILE}`);
} else process.stdout.write(changeset);
