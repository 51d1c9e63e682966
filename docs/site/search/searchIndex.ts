import MiniSearch from "minisearch";
import type { Entry, NewEntry } from "./Entry.ts";
import { options } from "./options.ts";

/** Where the index is, for the browser to load when a reader searches. */
export const INDEX_FILE = "assets/search.json";

/** The index of the site, as JSON. */
export function searchIndex(entries: readonly NewEntry[]): string {
	const index = new MiniSearch<Entry>(options);
	index.addAll(entries.map((entry, id) => ({ id, ...entry })));
	return JSON.stringify(index);
}
