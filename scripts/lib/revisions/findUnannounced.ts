import { isDeepStrictEqual } from "node:util";
import type { Problem } from "../Problem.ts";
import { mentions } from "./changesets.ts";
import type { Released } from "./digestsOf.ts";
import type { Releases } from "./releases.ts";

/** What to do about a revision that no changeset names. */
export const ANNOUNCE = "Describe in a changeset what is new or why it changes: npx changeset";

/**
 * Finds the revisions that differ from the newest release and that no text names, of the changesets
 * and the changelog since. Those that are released from 1.0.0 on never change, so they have nothing to
 * announce.
 */
export function findUnannounced(
	{ stable, newest }: Pick<Releases, "stable" | "newest">,
	now: Released,
	texts: readonly string[],
): Problem[] {
	if (newest === undefined) return [];
	const { tag, released } = newest;
	return Object.keys({ ...released, ...now })
		.filter((revision) => !stable.some((release) => release.released[revision] !== undefined))
		.filter((revision) => !isDeepStrictEqual(released[revision], now[revision]))
		.filter((revision) => !texts.some((text) => mentions(text, revision)))
		.map((revision) => {
			const state =
				released[revision] === undefined ? `is new since ${tag}` : `differs from ${tag}`;
			return {
				subject: revision,
				message: `${state}, and no changeset names it`,
				remedy: ANNOUNCE,
			};
		});
}
