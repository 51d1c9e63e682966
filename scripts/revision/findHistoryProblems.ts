import type { DatasetFile } from "../../src/schema/model.ts";
import { pathOf } from "../../src/schema/pathOf.ts";
import { differencesOf, isMoreThanWording } from "./differencesOf.ts";
import { listsOf } from "./entriesOf.ts";

const idsOf = (file: DatasetFile) =>
	new Set(listsOf(file).flatMap(([, entries]) => entries.map(({ id }) => id)));

/** Where a revision does not say why it differs from the one that it supersedes. */
export function findHistoryProblems(file: DatasetFile, files: readonly DatasetFile[]): string[] {
	const { revision, supersedes, corrections = [], withdrawn = [] } = file;
	if (typeof supersedes !== "string") return [];
	const before = files.find((other) => other.revision === supersedes);
	if (before === undefined) return [`supersedes: there is no revision ${supersedes}`];
	const problems = files
		.filter((other) => other.supersedes === supersedes && other.revision !== revision)
		.map((other) => `supersedes: ${supersedes} is superseded by ${other.revision} already`);

	const { added, changed, gone } = differencesOf(before, file);
	const corrected = new Set(corrections.map(({ id }) => id));
	for (const change of changed) {
		const { id } = change.after;
		if (isMoreThanWording(change) && !corrected.has(id)) {
			const fields = change.fields.map(({ path }) => pathOf(path)).join(", ");
			problems.push(`${id}: ${fields} changed without a reason; give it in corrections`);
		}
	}
	for (const id of corrected) {
		if (!changed.some(({ after }) => after.id === id)) {
			problems.push(`${id}: is in corrections, but is no other than in ${supersedes}`);
		}
	}
	const withdrawnIds = new Set(withdrawn.map(({ id }) => id));
	for (const { entry } of gone) {
		if (!withdrawnIds.has(entry.id)) {
			problems.push(`${entry.id}: is gone without a reason; give it in withdrawn`);
		}
	}
	const idsBefore = idsOf(before);
	for (const id of withdrawnIds) {
		if (!idsBefore.has(id)) problems.push(`${id}: is in withdrawn, but is not in ${supersedes}`);
	}
	for (const { entry } of added) {
		const taker = files.find((other) => other.withdrawn?.some(({ id }) => id === entry.id));
		if (taker !== undefined && taker !== file) {
			problems.push(
				`${entry.id}: was withdrawn in ${taker.revision}; an id is never given again, choose another`,
			);
		}
	}
	return problems;
}
