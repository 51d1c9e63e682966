import { attempt } from "./attempt.ts";

/**
 * Reads the entries of a caller's list, each once. An entry that cannot be read is undefined. An error
 * of `read` ends the reading, so that a list that has nothing but a length takes no time.
 */
export function eachEntry(
	list: readonly unknown[],
	read: (entry: unknown, index: number) => void,
): void {
	// If the length cannot be read, the first entry cannot either, and the error names it.
	const length = attempt(() => list.length) ?? 1;
	for (let index = 0; index < length; index += 1) {
		const entry = attempt(() => list[index]);
		read(entry, index);
	}
}
