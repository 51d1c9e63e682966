import { attempt } from "../internal/gate/attempt.ts";
import { createError } from "../internal/gate/createError.ts";
import { requireDigest } from "../internal/gate/requireDigest.ts";
import { shown } from "../internal/gate/shown.ts";
import type { Dataset, ReleasedDataset } from "../model/dataset.ts";

/** The revision and the digests that a dataset states; undefined if they cannot be read. */
function statedBy(dataset: Partial<ReleasedDataset> | null | undefined) {
	const { revision, digest, contentDigest } = dataset ?? {};
	return { revision, digest, contentDigest };
}

/**
 * Checks that a dataset states the digest that you pinned.
 *
 * It compares `dataset.digest`, the digest of the data file, with your text. It does not hash
 * anything, so it does not notice a changed constant or a changed file. `verifyDigest` of
 * `china-aluminum/verify` hashes what is loaded.
 *
 * @param dataset - Export `dataset` of a revision.
 * @param digest - The digest that it must have, as an SRI string.
 * @throws `digest-mismatch` if the two digests differ; `given` contains both.
 * @throws `not-a-digest` if one of them is malformed, or the dataset was created at run time.
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
 *   console.log((error as { code: string }).code); // digest-mismatch
 * }
 * ```
 *
 * @category Pin
 */
export function assertDigest(dataset: Pick<Dataset, "revision" | "digest">, digest: string): void {
	requireDigest("assertDigest", "digest", digest, "Pass the digest that you wrote down.");
	const stated = attempt(() => statedBy(dataset as Partial<ReleasedDataset>)) ?? statedBy({});
	requireDigest(
		"assertDigest",
		"dataset.digest",
		stated.digest,
		"Pass the dataset of a released revision, or { ...dataset, digest } with the digest of your own file.",
	);
	if (stated.digest === digest) return;
	const sentences =
		stated.contentDigest === digest
			? `${digest} is the digest of what the module exports. Pass dataset.digest, or check the exports with verifyDigest().`
			: `revision ${shown(stated.revision)} has the digest ${stated.digest}, which is not ${digest}. It was generated from a different data file. Compare the two files before you pin the new digest.`;
	throw createError(
		"digest-mismatch",
		"assertDigest",
		"dataset.digest",
		sentences,
		stated.digest,
		digest,
	);
}
