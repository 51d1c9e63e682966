import type { z } from "zod";
import type { DatasetProblem } from "../../errors.ts";
import { attempt } from "../../internal/gate/attempt.ts";
import type { Findings } from "../../internal/gate/Findings.ts";
import { isList } from "../../internal/gate/isList.ts";
import { MOST_ENTRIES } from "../../internal/gate/limits.ts";
import { shown } from "../../internal/gate/shown.ts";
import { readEntry } from "./readEntry.ts";

/** What was read of a list of a file. */
export interface ReadList<T> {
	/** The entries that match their schema, with their indexes. */
	readonly entries: (readonly [index: number, entry: T])[];
	/** The ids of all entries, those that do not match their schema included. */
	readonly ids: Set<string>;
}

/** What is wrong with a list as a whole. */
function problemOf(list: unknown, length: number, least: number): string | undefined {
	if (!isList(list)) return `expected a list, found ${shown(list)}`;
	if (length < least) return `expected at least ${least}, found ${length}`;
	if (length <= MOST_ENTRIES) return undefined;
	return `expected at most ${MOST_ENTRIES} entries, found ${shown(length)}`;
}

/**
 * Reads a list of a file, entry by entry, so that invalid entries take no memory.
 *
 * @param list - The list.
 * @param name - Its name in the file.
 * @param schema - The schema of an entry.
 * @param findings - Where problems are added.
 * @param least - Number of entries that the list needs.
 */
export function readList<T>(
	list: unknown,
	name: string,
	schema: z.ZodType<T>,
	findings: Findings<DatasetProblem>,
	least = 0,
): ReadList<T> {
	const read: ReadList<T> = { entries: [], ids: new Set() };
	const length = (isList(list) ? attempt(() => list.length) : undefined) ?? Number.NaN;
	const message = problemOf(list, length, least);
	if (message !== undefined) {
		findings.add(() => ({ figure: null, path: name, message }));
		return read;
	}
	for (let index = 0; index < length; index += 1) {
		const at = [name, index];
		const { entry, id } = readEntry(() => (list as unknown[])[index], schema, at, findings);
		if (id !== null) read.ids.add(id);
		if (entry !== undefined) read.entries.push([index, entry]);
	}
	return read;
}
