import { canonicalDigest } from "./digest.ts";

/**
 * The digest of what the module of a revision exports, by name. The dataset states this digest, so it
 * counts without it.
 */
export function contentDigest({ dataset, ...exports }: Readonly<Record<string, unknown>>): string {
	const { contentDigest: _, ...rest } = dataset as { readonly contentDigest?: string };
	return canonicalDigest({ ...exports, dataset: rest });
}
