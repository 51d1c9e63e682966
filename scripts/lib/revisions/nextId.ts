import { revisionIds, yearOf } from "./revisionIds.ts";

/** The id that the next revision of a revision's report gets. */
export function nextId(revision: string): string {
	const ofReport = revisionIds().filter((id) => yearOf(id) === yearOf(revision));
	const newest = ofReport.at(-1) ?? revision;
	return newest.replace(/\d+$/, (number) => String(Number(number) + 1));
}
