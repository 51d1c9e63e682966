import { readdirSync } from "node:fs";

/** The id of a revision: the year of the report, and the number of the transcription. */
export const REVISION_ID = /^(\d{4})-r([1-9]\d*)$/;

/** The folder of the data files. */
export const DATA = "data";

const numbersIn = (id: string) => REVISION_ID.exec(id)?.slice(1).map(Number) as [number, number];

/** The years of two revisions, then their numbers: below zero where the first is the earlier one. */
export function byAge(one: string, other: string): number {
	const [[year, number], [otherYear, otherNumber]] = [numbersIn(one), numbersIn(other)];
	return year - otherYear || number - otherNumber;
}

/** The year of the report that a revision is of. */
export const yearOf = (revision: string) => REVISION_ID.exec(revision)?.[1];

/** The revisions that have a data file, the oldest first. */
export function revisionIds(): string[] {
	return readdirSync(DATA)
		.map((name) => name.replace(/\.json$/, ""))
		.filter((name) => REVISION_ID.test(name))
		.toSorted(byAge);
}

/** The JSON files of a revision: its data file, and what else is named after it. */
export function filesOf(revision: string): string[] {
	return readdirSync(DATA)
		.filter((name) => name.startsWith(`${revision}.`) && name.endsWith(".json"))
		.toSorted()
		.map((name) => `${DATA}/${name}`);
}

/** The ledger of a revision, which says of every number of its report what it is. */
export const ledgerFile = (revision: string) => `${DATA}/${revision}.ledger.json`;

/** The data file of a revision. */
export const dataFile = (revision: string) => `${DATA}/${revision}.json`;
