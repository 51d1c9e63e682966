/**
 * Writes down the digests of a revision, which must not change from then on:
 * `npm run revision:freeze -- 2025-r1`.
 */
import { digestsOf } from "./lib/revisions/digestsOf.ts";
import { findHistoryProblems } from "./lib/revisions/findHistoryProblems.ts";
import { findUnreleased } from "./lib/revisions/findUnreleased.ts";
import { heldAgainst } from "./lib/revisions/heldAgainst.ts";
import { mentions } from "./lib/revisions/mentions.ts";
import { nextId } from "./lib/revisions/nextId.ts";
import { pendingChangesets } from "./lib/revisions/pendingChangesets.ts";
import { readJson, readRevision, readRevisions } from "./lib/revisions/readRevision.ts";
import { RELEASED, readReleased, writeReleased } from "./lib/revisions/released.ts";
import { readReleases } from "./lib/revisions/releases.ts";
import { stop } from "./lib/revisions/stop.ts";

const [revision] = process.argv.slice(2);
if (revision === undefined) stop("usage: npm run revision:freeze -- REVISION");
const file = readRevision(revision);
const released = readReleased();
const releases = readReleases();
const { stable, stableSince } = releases;
const isTagged = stable.some((release) => release.released[revision] !== undefined);
const isAnew = isTagged || released[revision] !== undefined;

if (isAnew && stableSince) {
	stop(
		`${revision} is released, and ${stableSince}: it never changes again. Make a new revision:\n  npm run revision:new -- ${nextId(revision)}`,
	);
}
const changed = findUnreleased(releases, released);
if (changed.length > 0) stop(changed.flatMap(([, lines]) => lines).join("\n"));
const { name } = readJson("package.json");
if (!pendingChangesets(name).some((text) => mentions(text, revision))) {
	stop(
		`no changeset names ${revision}: say in one what is new or why it changes, with npx changeset`,
	);
}
const problems = findHistoryProblems(file, readRevisions());
if (problems.length > 0) stop(problems.join("\n"));

writeReleased({ ...released, [revision]: await digestsOf(revision) });
console.log(
	`${revision} is frozen${isAnew ? " anew" : ""} in ${RELEASED}. ${heldAgainst(releases)}`,
);
