/**
 * Refuses any change of a released revision, and a new one that does not say why it differs from the
 * one before: `npm run revision:check`.
 */
import { differingDigests } from "./lib/revisions/differingDigests.ts";
import { digestsOf } from "./lib/revisions/digestsOf.ts";
import { findHistoryProblems } from "./lib/revisions/findHistoryProblems.ts";
import { findMissingEntries } from "./lib/revisions/findMissingEntries.ts";
import { findStrays } from "./lib/revisions/findStrays.ts";
import { findUnreleased } from "./lib/revisions/findUnreleased.ts";
import { findUntold } from "./lib/revisions/findUntold.ts";
import { heldAgainst } from "./lib/revisions/heldAgainst.ts";
import { nextId } from "./lib/revisions/nextId.ts";
import { readJson, readRevisions } from "./lib/revisions/readRevision.ts";
import { readReleased } from "./lib/revisions/released.ts";
import { readReleases } from "./lib/revisions/releases.ts";

const files = readRevisions();
const released = readReleased();
const releases = readReleases();
const problems = findStrays();

/** What to do about a released revision that is no longer what it was. */
function remedyOf(revision: string): string[] {
	const newOne = [
		"A released revision never changes. Take the change back and make a new revision of it:",
		`  npm run revision:new -- ${nextId(revision)}`,
	];
	const freeze = [
		"Until 1.0.0 it can be frozen anew, on purpose and with a changeset that names it:",
		`  npm run revision:freeze -- ${revision}`,
	];
	return [...newOne, ...(releases.stableSince ? [] : freeze)];
}

for (const [revision, lines] of findUnreleased(releases, released)) {
	problems.push([...lines, ...remedyOf(revision)].join("\n"));
}
const isPresent = (revision: string) => files.some((file) => file.revision === revision);
for (const [revision, digests] of Object.entries(released)) {
	const lines = differingDigests(
		digests,
		isPresent(revision) ? await digestsOf(revision) : undefined,
	);
	if (lines.length > 0) {
		const title = `${revision} is not what was released:`;
		problems.push([title, ...lines, ...remedyOf(revision)].join("\n"));
	}
}
const manifest = readJson("package.json");
for (const revision of Object.keys(released)) {
	problems.push(...findMissingEntries(revision, manifest));
}
for (const { revision } of files) {
	if (released[revision] === undefined) {
		problems.push(
			`${revision} is not frozen yet. When it is done:\n  npm run revision:freeze -- ${revision}`,
		);
	}
}
problems.push(...findUntold(releases, released, manifest.name));
for (const file of files) {
	for (const problem of findHistoryProblems(file, files)) {
		problems.push(`${file.revision}: ${problem}`);
	}
}

if (problems.length > 0) {
	console.error(problems.join("\n\n"));
	process.exitCode = 1;
} else {
	console.log(`${Object.keys(released).join(", ")}: as released. ${heldAgainst(releases)}`);
}
