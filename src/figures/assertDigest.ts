import { createError } from "../internal/gate/createError.ts";
import { shown } from "../internal/gate/shown.ts";
import { SRI } from "../internal/sri.ts";
import type { Dataset } from "../model/dataset.ts";

const isDigest = (text: unknown): text is string => typeof text === "string" && SRI.test(text);

function notADigest(argument: string, digest: unknown, remedy: string) {
	const sentences = `${shown(digest)} is not an SRI digest, sha256- and 44 characters of base64. ${remedy}`;
	return createError("not-a-digest", "assertDigest", argument, sentences, digest);
}

/** The revision and the digest that a dataset states; undefined if they cannot be read. */
function statedBy(dataset: Partial<Pick<Dataset, "revision" | "digest">> | null | undefined) {
	try {
		return { revision: dataset?.revision, digest: dataset?.digest };
	} catch {
		return {};
	}
}

/**
 * Pins a revision by its content: fails where its digest is not the one that you wrote down.
 *
 * It compares the digest that the revision states, and hashes nothing: the digest was worked out of
 * the data file at the release, and the lockfile of your package manager vouches for the files that
 * you were given. How to work it out again is told in the guide on pinning.
 *
 * @param dataset - What the entry of a revision exports as `dataset`.
 * @param digest - The digest that it must have, as an SRI string.
 * @throws `digest-mismatch` where the two digests differ; `given` holds both.
 * @throws `not-a-digest` where one of them is none, as of a dataset made at run time.
 *
 * @example
 * ```ts
 * import { assertDigest, revisions } from "china-aluminum";
 * import { dataset } from "china-aluminum/2025-r1";
 *
 * const [first] = revisions; // in a program, the text that you wrote down
 * assertDigest(dataset, first?.digest ?? "");
 *
 * try {
 *   assertDigest(dataset, "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
 * } catch (error) {
 *   expect((error as { code: string }).code).toBe("digest-mismatch");
 * }
 * ```
 *
 * @category Pin
 */
export function assertDigest(dataset: Pick<Dataset, "revision" | "digest">, digest: string): void {
	if (!isDigest(digest)) {
		throw notADigest("digest", digest, "Pass the digest that you wrote down.");
	}
	const stated = statedBy(dataset);
	if (!isDigest(stated.digest)) {
		throw notADigest(
			"dataset.digest",
			stated.digest,
			"Pass the dataset of a released revision, or { ...dataset, digest } with the digest of your own file.",
		);
	}
	if (stated.digest === digest) return;
	const sentences = `revision ${shown(stated.revision)} has the digest ${stated.digest}, which is not ${digest}. It was generated from a different data file: compare both before you pin the new digest.`;
	throw createError(
		"digest-mismatch",
		"assertDigest",
		"dataset.digest",
		sentences,
		stated.digest,
		digest,
	);
}
