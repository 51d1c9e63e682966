import { isDeepStrictEqual } from "node:util";
import { changelogSince } from "./changelogSince.ts";
import { mentions } from "./mentions.ts";
import { pendingChangesets } from "./pendingChangesets.ts";
import type { Release } from "./releaseAt.ts";
import type { Released } from "./released.ts";

/** The revisions that are other than in a release before 1.0.0, and that no changeset names. */
export function findUntold({ tag, released }: Release, now: Released, name: string): string[] {
	const texts = [...pendingChangesets(name), changelogSince(tag)];
	return Object.keys({ ...released, ...now })
		.filter((revision) => !isDeepStrictEqual(released[revision], now[revision]))
		.filter((revision) => !texts.some((text) => mentions(text, revision)))
		.map(
			(revision) =>
				`${revision} is not what ${tag} has, and no changeset names it: say in one what is new or why it changes, with npx changeset`,
		);
}
