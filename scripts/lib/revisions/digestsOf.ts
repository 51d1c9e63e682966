import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { canonicalDigest } from "./canonicalDigest.ts";
import { listsOf } from "./entriesOf.ts";
import { readJson, readRevision } from "./readRevision.ts";
import { filesOf } from "./revisionIds.ts";
import { typesOf } from "./typesOf.ts";

/** The digests that a revision is released with, by what they are of. */
export type Digests = Readonly<Record<string, string>>;

/**
 * The digests of a revision, each of canonical JSON: of every file of it, of the ids of its entries,
 * and of all values that its module exports, and their types.
 */
export async function digestsOf(revision: string): Promise<Digests> {
	const module = `src/datasets/${revision}.ts`;
	const ids = listsOf(readRevision(revision)).map(([list, entries]) => [
		list,
		entries.map(({ id }) => id),
	]);
	const exported = await import(pathToFileURL(module).href);
	return {
		...Object.fromEntries(filesOf(revision).map((path) => [path, canonicalDigest(readJson(path))])),
		ids: canonicalDigest(Object.fromEntries(ids)),
		[module]: canonicalDigest({ ...exported }),
		types: canonicalDigest(typesOf(readFileSync(module, "utf8"))),
	};
}
