import { pathOf } from "../../../src/schema/internal/pathOf.ts";
import type { DatasetFile } from "../../../src/schema/model.ts";
import { ancestorsOf } from "./ancestorsOf.ts";
import { differencesOf, isMoreThanWording } from "./differencesOf.ts";
import { listsOf } from "./entriesOf.ts";
import { findSuccessionProblems } from "./findSuccessionProblems.ts";

const idsOf = (file: DatasetFile) =>
	new Set(listsOf(file).flatMap(([, entries]) => entries.map(({ id }) => id)));

/** Where a revision does not say why it differs from the one that it supersedes, or supersedes none. */
export function findHistoryProblems(file: DatasetFile, files: readonly DatasetFile[]): string[] {
	const { supersedes, corrections = [], withdrawn = [] } = file;
	const problems = findSuccessionProblems(file, files);
	const [before, ...ancestors] = ancestorsOf(file, files);
	if (before === undefined) return problems;

	const { changed, renamed, gone } = differencesOf(before, file);
	const others = [...changed, ...renamed].filter(({ fields }) => fields.length > 0);
	const corrected = new Set(corrections.map(({ id }) => id));
	for (const change of others) {
		const { id } = change.after;
		if (isMoreThanWording(change) && !corrected.has(id)) {
			const fields = change.fields.map(({ path }) => pathOf(path)).join(", ");
			problems.push(`${id}: ${fields} changed without a reason; give it in corrections`);
		}
	}
	for (const id of corrected) {
		if (!others.some(({ after }) => after.id === id)) {
			problems.push(`${id}: is in corrections, but is no other than in ${supersedes}`);
		}
	}
	const withdrawnIds = new Set(withdrawn.map(({ id }) => id));
	const placesNow = new Set(
		listsOf(file).flatMap(([list, entries]) => entries.map(({ id }) => `${list} ${id}`)),
	);
	for (const { list, entry } of gone) {
		const successor = withdrawn.find(({ id }) => id === entry.id)?.replacedBy ?? null;
		if (successor !== null && !placesNow.has(`${list} ${successor}`)) {
			problems.push(
				`${entry.id}: is one of ${list}, and its replacedBy, ${successor}, is none; name one of them, or null`,
			);
		}
		if (!withdrawnIds.has(entry.id)) {
			problems.push(`${entry.id}: is gone without a reason; give it in withdrawn`);
		}
	}
	const idsBefore = idsOf(before);
	for (const id of withdrawnIds) {
		if (!idsBefore.has(id)) problems.push(`${id}: is in withdrawn, but is not in ${supersedes}`);
	}
	for (const id of idsOf(file)) {
		const last = ancestors.find((ancestor) => idsOf(ancestor).has(id));
		if (last !== undefined && !idsBefore.has(id)) {
			problems.push(
				`${id}: was withdrawn after ${last.revision}; an id is never given again, choose another`,
			);
		}
	}
	return problems;
}
