/**
 * Refuses any change of a released revision, and a new one that does not say why it differs from the
 * one before: `npm run revision:check`.
 */
import { type Digests, digestsOf } from "./revision/digestsOf.ts";
import { findHistoryProblems } from "./revision/findHistoryProblems.ts";
import { readRevisions } from "./revision/readRevision.ts";
import { isStable, RELEASED, readReleased, releasedAtTag } from "./revision/released.ts";

const files = readRevisions();
const released = readReleased();
const problems: string[] = [];

/** What to do about a released revision that is no longer what it was. */
function remedyOf(revision: string): string {
	const newOne = [
		"A released revision never changes. Take the change back and make a new revision of it:",
		`  npm run revision:new -- ${revision.replace(/\d+$/, (number) => String(Number(number) + 1))}`,
	];
	const freeze = [
		"Until 1.0.0 it can be frozen anew, on purpose and with a changeset that names it:",
		`  npm run revision:freeze -- ${revision}`,
	];
	return [...newOne, ...(isStable() ? [] : freeze)].join("\n");
}

function report(title: string, revision: string, expected: Digests, found: Digests = {}): void {
	const lines = Object.keys({ ...expected, ...found })
		.filter((name) => expected[name] !== found[name])
		.map(
			(name) =>
				`  ${name}\n    released ${expected[name] ?? "none"}\n    found    ${found[name] ?? "none"}`,
		);
	if (lines.length > 0) problems.push([title, ...lines, remedyOf(revision)].join("\n"));
}

for (const [revision, digests] of Object.entries(releasedAtTag())) {
	report(
		`${RELEASED} no longer has ${revision} as it was released:`,
		revision,
		digests,
		released[revision],
	);
}
const isPresent = (revision: string) => files.some((file) => file.revision === revision);
for (const [revision, digests] of Object.entries(released)) {
	report(
		`${revision} is not what was released:`,
		revision,
		digests,
		isPresent(revision) ? await digestsOf(revision) : undefined,
	);
}
for (const { revision } of files) {
	if (released[revision] === undefined) {
		problems.push(
			`${revision} is not frozen yet. When it is done:\n  npm run revision:freeze -- ${revision}`,
		);
	}
}
for (const file of files) {
	for (const problem of findHistoryProblems(file, files)) {
		problems.push(`${file.revision}: ${problem}`);
	}
}

if (problems.length > 0) {
	console.error(problems.join("\n\n"));
	process.exitCode = 1;
} else {
	console.log(`${Object.keys(released).join(", ")}: as released.`);
}
