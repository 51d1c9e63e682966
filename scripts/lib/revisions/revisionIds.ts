/** The id of a revision: the year of the report, and the number of the transcription. */
export const REVISION_ID = /^(\d{4})-r([1-9]\d*)$/;

const numbersIn = (id: string) => REVISION_ID.exec(id)?.slice(1).map(Number) as [number, number];

/** Compares two revisions by year, then by number: below zero if the first is the earlier one. */
export function byAge(one: string, other: string): number {
	const [[year, number], [otherYear, otherNumber]] = [numbersIn(one), numbersIn(other)];
	return year - otherYear || number - otherNumber;
}

/** The year of the report that a revision is of. */
export const yearOf = (revision: string) => REVISION_ID.exec(revision)?.[1];

/** The id that the next revision of a revision's report gets, given all ids, the oldest first. */
export function nextId(revision: string, ids: readonly string[]): string {
	const newest = ids.findLast((id) => yearOf(id) === yearOf(revision)) ?? revision;
	return newest.replace(/\d+$/, (number) => String(Number(number) + 1));
}
