/**
 * Writes down the digests of a revision, which must not change from then on:
 * `npm run revision:freeze -- 2025-r1`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { digestsOf } from "./revision/digestsOf.ts";
import { findHistoryProblems } from "./revision/findHistoryProblems.ts";
import { readRevision, readRevisions } from "./revision/readRevision.ts";
import { isStable, RELEASED, readReleased, writeReleased } from "./revision/released.ts";
import { stop } from "./revision/stop.ts";

const CHANGESETS = ".changeset";

const [revision] = process.argv.slice(2);
if (revision === undefined) stop("usage: npm run revision:freeze -- REVISION");
const file = readRevision(revision);
const released = readReleased();
const isAnew = released[revision] !== undefined;

if (isAnew && isStable()) {
	stop(
		`${revision} is released, and 1.0.0 is out: it never changes again. Make a new revision:\n  npm run revision:new -- REVISION`,
	);
}
const isNamed = readdirSync(CHANGESETS)
	.filter((name) => name.endsWith(".md"))
	.some((name) => readFileSync(`${CHANGESETS}/${name}`, "utf8").includes(revision));
if (!isNamed) {
	stop(
		`no changeset names ${revision}: say in one what is new or why it changes, with npx changeset`,
	);
}
const problems = findHistoryProblems(file, readRevisions());
if (problems.length > 0) stop(problems.join("\n"));

writeReleased({ ...released, [revision]: await digestsOf(revision) });
console.log(`${revision} is frozen${isAnew ? " anew" : ""} in ${RELEASED}.`);
