/** An entry of a dataset file: a figure, a statement, a section or whatever else has an id. */
export interface Entry {
	readonly id: string;
	readonly [field: string]: unknown;
}

/** The lists about earlier revisions, which do not contain entries. */
const HISTORY = ["corrections", "withdrawn"];

const isList = (value: unknown): value is readonly Entry[] =>
	Array.isArray(value) && value.every((item) => typeof item?.id === "string");

/** The lists of entries that a dataset file holds, by name. */
export function listsOf(file: object): [name: string, entries: readonly Entry[]][] {
	return Object.entries(file).filter(
		(pair): pair is [string, readonly Entry[]] => !HISTORY.includes(pair[0]) && isList(pair[1]),
	);
}

/** What a dataset file says beside its lists of entries: title, source and so on. */
export function headOf(file: object): Record<string, unknown> {
	const apart = listsOf(file).map(([name]) => name);
	return Object.fromEntries(Object.entries(file).filter(([name]) => !apart.includes(name)));
}
