import type { Releases } from "./releases.ts";

/** Which tags the revisions were held against, so that nobody takes no tags for a good end. */
export function heldAgainst({ stable, early }: Releases): string {
	const tags = [...stable, ...(early && stable.length === 0 ? [early] : [])].map(({ tag }) => tag);
	return tags.length === 0
		? "Held against data/released.json alone: there is no release tag here."
		: `Held against data/released.json and ${tags.join(", ")}.`;
}
