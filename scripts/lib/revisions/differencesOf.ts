import microdiff, { type Difference } from "microdiff";
import type { Withdrawal } from "../../../src/model/dataset.ts";
import type { DatasetFile } from "../../../src/schema/model.ts";
import { type Entry, headOf, listsOf } from "./entriesOf.ts";
import { yearOf } from "./revisionIds.ts";
import { withdrawalsOf } from "./succession.ts";

/** An entry and its list. */
export interface Placed {
	readonly list: string;
	readonly entry: Entry;
}

/** An entry as two revisions have it, and the fields that differ. */
export interface Change {
	readonly list: string;
	readonly before: Entry;
	readonly after: Entry;
	readonly fields: readonly Difference[];
}

/** How a dataset file differs from an earlier one. */
export interface Differences {
	/** What the later one has alone. */
	readonly added: readonly Placed[];
	/** What both have under one id, with another content. */
	readonly changed: readonly Change[];
	/** What the later one has under a new id. */
	readonly renamed: readonly Change[];
	/** What the earlier one has alone. */
	readonly gone: readonly Placed[];
	/** The lists whose common entries are in a different order. */
	readonly reordered: readonly string[];
	/** The fields that differ beside the entries: title, source and so on. */
	readonly head: readonly Difference[];
}

/** The fields of an entry that are words about it; all others say what the report says, and where. */
const WORDING = ["label", "note"];

/** Whether a change is one of more than the words about an entry. */
export const isMoreThanWording = ({ fields }: Change) =>
	fields.some(({ path }) => !WORDING.includes(String(path[0])));

/** What belongs to one revision alone, and so is not a difference of two. */
const OWN = ["revision", "date", "supersedes", "corrections", "withdrawn"];

/** The fields that name entries; another one may have the word of an id, such as a commodity. */
const REFERENCES = ["id", "section", "changeOf", "figures"];

/** The entry with new ids in the place of the old ones, wherever it names them. */
function withNewIds(entry: Entry, newIds: ReadonlyMap<unknown, string>): object {
	const renamed = (value: unknown) => newIds.get(value) ?? value;
	return Object.fromEntries(
		Object.entries(entry).map(([field, value]) => {
			if (!REFERENCES.includes(field)) return [field, value];
			return [field, Array.isArray(value) ? value.map(renamed) : renamed(value)];
		}),
	);
}

const keyOf = ({ list, entry }: Placed) => `${list} ${entry.id}`;

const placedIn = (file: DatasetFile) =>
	new Map(
		listsOf(file)
			.flatMap(([list, entries]) => entries.map((entry): Placed => ({ list, entry })))
			.map((placed) => [keyOf(placed), placed]),
	);

/** The new id of each one that was given another, whatever it was called in between. */
const newIdsOf = (withdrawn: readonly Withdrawal[]) =>
	new Map(
		withdrawn.flatMap(({ id }) => {
			const last = withdrawalsOf(id, withdrawn).at(-1)?.replacedBy;
			return typeof last === "string" ? [[id, last]] : [];
		}),
	);

/** The lists whose keys are not in the order of their counterparts. */
function reorderedLists(keys: readonly string[], now: readonly string[]): string[] {
	const kept = now.filter((key) => keys.includes(key));
	const moved = kept.filter((key, index) => key !== keys[index]);
	return [...new Set(moved.map((key) => key.split(" ")[0] as string))];
}

/**
 * Compares a dataset file with an earlier one, by the ids that were withdrawn between the two.
 * Everything is new in a file of another report.
 */
export function differencesOf(
	before: DatasetFile,
	after: DatasetFile,
	withdrawn: readonly Withdrawal[] = after.withdrawn ?? [],
): Differences {
	const newIds = newIdsOf(withdrawn);
	const isOtherReport = yearOf(before.revision) !== yearOf(after.revision);
	const [old, now] = [
		isOtherReport ? new Map<string, Placed>() : placedIn(before),
		placedIn(after),
	];
	const known = new Set<string>();
	const changed: Change[] = [];
	const renamed: Change[] = [];
	const gone: Placed[] = [];
	for (const placed of old.values()) {
		const { list, entry } = placed;
		const newKey = keyOf({ list, entry: { id: newIds.get(entry.id) ?? "" } });
		const [key, changes] = now.has(keyOf(placed))
			? [keyOf(placed), changed]
			: [old.has(newKey) ? "" : newKey, renamed];
		const counterpart = now.get(key);
		if (counterpart === undefined) {
			gone.push(placed);
			continue;
		}
		known.add(key);
		const fields = microdiff(withNewIds(entry, newIds), counterpart.entry);
		if (changes === renamed || fields.length > 0) {
			changes.push({ list, before: entry, after: counterpart.entry, fields });
		}
	}
	const apart = before.revision === after.revision ? [] : OWN;
	return {
		added: [...now].filter(([key]) => !known.has(key)).map(([, placed]) => placed),
		changed,
		renamed,
		gone,
		reordered: reorderedLists([...known], [...now.keys()]),
		head: isOtherReport
			? []
			: microdiff(headOf(before), headOf(after)).filter(
					({ path }) => !apart.includes(String(path[0])),
				),
	};
}
