/**
 * The entries of a list by their numbers, from 1. Engines store an object with such names like an
 * array. They store an object with many other names as a hash table, which is several times as slow.
 */
export function listed<T>(entries: readonly T[]): Readonly<Record<string, T>> {
	const byNumber: Record<string, T> = {};
	for (let at = 0; at < entries.length; at += 1) byNumber[at + 1] = entries[at] as T;
	return byNumber;
}

/** What formulas put before the number of an entry. */
const ENTRY = "x";

/** What a formula calls an input: the first entry of a list is `x1`. */
export const nameInFormula = (name: string): string =>
	/^\d/.test(name) ? `${ENTRY}${name}` : name;

/** What a formula calls the entries of a list: `x1`, `x2` and so on. */
export const namesInFormula = (entries: readonly unknown[]): string[] =>
	entries.map((_, at) => `${ENTRY}${at + 1}`);

/** The name of the input that has a name in a formula: `1` for `x1`, and the same name for any other. */
export const inputInFormula = (name: string): string => name.replace(/^x(?=\d)/, "");
