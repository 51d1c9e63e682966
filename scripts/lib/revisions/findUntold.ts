import { isDeepStrictEqual } from "node:util";
import { changelogSince } from "./changelogSince.ts";
import { mentions } from "./mentions.ts";
import { pendingChangesets } from "./pendingChangesets.ts";
import type { Released } from "./released.ts";
import type { Releases } from "./releases.ts";

/**
 * The revisions that are other than in the newest release, and that no changeset names. Those that are
 * released from 1.0.0 on have nothing to tell: they stay what they are.
 */
export function findUntold(
	{ stable, newest }: Pick<Releases, "stable" | "newest">,
	now: Released,
	name: string,
): string[] {
	if (newest === undefined) return [];
	const { tag, released } = newest;
	const texts = [...pendingChangesets(name), changelogSince(tag)];
	return Object.keys({ ...released, ...now })
		.filter((revision) => !stable.some((release) => release.released[revision] !== undefined))
		.filter((revision) => !isDeepStrictEqual(released[revision], now[revision]))
		.filter((revision) => !texts.some((text) => mentions(text, revision)))
		.map((revision) => {
			const state = released[revision] === undefined ? `new since ${tag}` : `not what ${tag} has`;
			return `${revision} is ${state}, and no changeset names it: say in one what is new or why it changes, with npx changeset`;
		});
}
