import { ChinaAluminumError } from "../errors.ts";
import { shown } from "../internal/gate/shown.ts";
import { SRI } from "../internal/sri.ts";
import type { Dataset } from "../model/dataset.ts";

function requireDigest(of: string, digest: unknown, remedy: string): void {
	if (typeof digest === "string" && SRI.test(digest)) return;
	throw new ChinaAluminumError("not-a-digest", `${of} is ${shown(digest)}; ${remedy}`, [digest]);
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
	requireDigest(
		"the digest to expect",
		digest,
		"expected an SRI digest, sha256- and 44 characters of base64",
	);
	requireDigest(
		"the digest of the dataset",
		dataset?.digest,
		"give the dataset of a released revision, or { ...dataset, digest } with the digest of your own file",
	);
	if (dataset.digest === digest) return;
	throw new ChinaAluminumError(
		"digest-mismatch",
		`revision ${shown(dataset.revision)} has the digest ${dataset.digest}, expected ${digest}; it was made of another data file than the one you pinned: compare the two before you write down the new digest`,
		[dataset.digest, digest],
	);
}
