import { pathToFileURL } from "node:url";
import { z } from "zod";
import { contentDigest } from "../contentDigest.ts";
import { canonicalDigest, sha256 } from "../digest.ts";
import { datasetFile, moduleFile } from "../paths.ts";
import type { Repository } from "../Repository.ts";
import { listsOf } from "./entriesOf.ts";
import { typesOf } from "./typesOf.ts";

/** The digests that a revision is released with, by what they are of. */
export type Digests = Readonly<Record<string, string>>;

/** The digests of the released revisions, by revision. */
export type Released = Readonly<Record<string, Digests>>;

/** A dataset file as far as its ids are read: a released one is hashed even if it is broken now. */
const DatasetShape = z.looseObject({});

/**
 * The digests of a revision: of every file of it, of the ids of its entries, and of all values that its
 * module exports, and their types; none if it has no files. They are of canonical JSON, except those of
 * files that are not JSON, which are of the bytes.
 */
export async function digestsOf(repository: Repository, revision: string): Promise<Digests> {
	const files = repository.filesOf(revision);
	const module = moduleFile(revision);
	const path = datasetFile(revision);
	const digests: Record<string, string> = {};
	for (const file of files) {
		digests[file] = file.endsWith(".json")
			? canonicalDigest(repository.json(file, z.unknown()))
			: sha256(repository.bytes(file));
	}
	if (files.includes(path)) {
		const lists = listsOf(repository.json(path, DatasetShape));
		const ids = lists.map(([list, entries]) => [list, entries.map(({ id }) => id)]);
		digests["ids"] = canonicalDigest(Object.fromEntries(ids));
	}
	if (repository.has(module)) {
		const exported = await import(pathToFileURL(repository.at(module)).href);
		digests[module] = contentDigest({ ...exported });
		digests["types"] = canonicalDigest(typesOf(repository.text(module)));
	}
	return digests;
}

/** What differs of two states of a revision, one line each: the digest as released, and as found. */
export const differingDigests = (expected: Digests, found: Digests = {}): string[] =>
	Object.keys({ ...expected, ...found })
		.filter((name) => expected[name] !== found[name])
		.map(
			(name) =>
				`${name}\n  released ${expected[name] ?? "none"}\n  found    ${found[name] ?? "none"}`,
		);
