import { ChinaAluminumError } from "../errors.ts";
import { createError } from "../internal/gate/createError.ts";
import { isPlainObject } from "../internal/gate/isPlainObject.ts";
import { requireDigest } from "../internal/gate/requireDigest.ts";
import { shown } from "../internal/gate/shown.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Figure } from "../model/figure.ts";
import { canonicalJson } from "./internal/canonicalJson.ts";
import { digestOf } from "./internal/digestOf.ts";

/** Revision as a program has loaded it: the module of an entry, or a dataset of `defineDataset`. */
export interface LoadedRevision {
	/** Description of the revision. */
	readonly dataset: Dataset;
	/** Figures of the revision. */
	readonly figures: readonly Figure[];
}

/** Names that module systems add to what a module exports. */
const INTEROP = ["default", "module.exports", "__esModule"];

const REMEDY = `Import the whole module: import * as revision from "china-aluminum/2025-r1".`;

/**
 * The exports of a revision, each read once; the dataset apart from the digest that it states. An export
 * can be a getter, because bundlers create modules of getters.
 */
function contentOf(revision: object) {
	const names = Object.keys(revision).filter((name) => !INTEROP.includes(name));
	const content = Object.fromEntries(
		names.map((name) => [name, (revision as Record<string, unknown>)[name]]),
	);
	if (!isPlainObject(content["dataset"])) return;
	const { contentDigest: stated, ...dataset } = content["dataset"];
	return { stated, content: { ...content, dataset } };
}

/** The dataset of a revision, the digest that it states, and the canonical JSON of its exports. */
function loaded(revision: unknown) {
	const unreadable = (value: unknown, path = "revision") => {
		const sentences = `${shown(value)} is not plain data, so this is not what was released. Install the package again.`;
		return createError("digest-mismatch", "verifyDigest", path, sentences, value);
	};
	try {
		const exported = isPlainObject(revision) ? contentOf(revision) : undefined;
		if (exported === undefined) {
			const sentences = `${shown(revision)} does not have a dataset. ${REMEDY}`;
			throw createError("not-an-object", "verifyDigest", "revision", sentences, revision);
		}
		const { stated, content } = exported;
		const json = canonicalJson(content, "revision", (path, value) => {
			throw unreadable(value, path);
		});
		return { dataset: content.dataset as Partial<Dataset>, stated, json };
	} catch (error) {
		throw error instanceof ChinaAluminumError ? error : unreadable(revision);
	}
}

function otherContent(
	{ revision, digest: ofFile }: Partial<Dataset>,
	found: string,
	pinned: string,
) {
	const sentences =
		pinned === ofFile
			? `${pinned} is the digest of the data file. Pass dataset.contentDigest, the digest of what the module exports.`
			: `the content of ${shown(revision)} has the digest ${found}, which is not ${pinned}. Compare both with the release before you pin a new digest.`;
	return createError("digest-mismatch", "verifyDigest", "digest", sentences, found, pinned);
}

function otherStatement(stated: unknown, found: string) {
	const path = "revision.dataset.contentDigest";
	const sentences = `${shown(stated)} is not the digest of the content, ${found}. Install the package again.`;
	return createError("digest-mismatch", "verifyDigest", path, sentences, stated, found);
}

/**
 * Checks that the loaded content of a revision is the released content.
 *
 * It hashes every export of the module: the constants, the lists, the dataset and the selectors. So it
 * notices a changed constant, a changed file of the package, and a missing or added export. It does
 * not check the functions of the library.
 *
 * Formula: SHA-256 of the canonical JSON (RFC 8785) of an object with every export by its name,
 * without the `contentDigest` of `dataset`.
 *
 * @param revision - The module of a revision: `import * as revision from "china-aluminum/2025-r1"`. A
 * result of `defineDataset` or `parseDataset` works, too.
 * @param digest - The digest that you wrote down: `dataset.contentDigest` of the release.
 * @returns A promise that resolves if the digests are equal.
 * @throws `digest-mismatch` if the content has a different digest, or contains anything else than
 * plain data; `given` contains both digests.
 * @throws `not-a-digest` if the digest is malformed.
 * @throws `not-an-object` if the first argument does not have a dataset.
 * @see [RFC 8785, JSON Canonicalization Scheme](https://www.rfc-editor.org/rfc/rfc8785)
 *
 * @example
 * ```ts
 * import * as revision from "china-aluminum/2025-r1";
 * import { verifyDigest } from "china-aluminum/verify";
 *
 * // In your program, write the digest down as a text.
 * const pinned = revision.dataset.contentDigest;
 * await verifyDigest(revision, pinned);
 *
 * const changed = { ...revision, bauxiteImports2024: { ...revision.bauxiteImports2024, value: 1 } };
 * const code = await verifyDigest(changed, pinned).catch((error) => error.code);
 * console.log(code); // digest-mismatch
 * ```
 *
 * @category Check a revision
 */
export async function verifyDigest(revision: LoadedRevision, digest: string): Promise<void> {
	requireDigest("verifyDigest", "digest", digest, "Pass the digest that you wrote down.");
	const { dataset, stated, json } = loaded(revision);
	const found = await digestOf(json);
	if (found !== digest) throw otherContent(dataset, found, digest);
	if (stated !== undefined && stated !== found) throw otherStatement(stated, found);
}
