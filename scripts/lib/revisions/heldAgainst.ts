import type { Releases } from "./releases.ts";

/** So many tags are named one by one; of more, the first and the last. */
const FEW = 3;

/** Which tags the revisions were held against, so that nobody takes no tags for a good end. */
export function heldAgainst({ stable, newest }: Releases): string {
	const tags = [...(newest && !stable.includes(newest) ? [newest] : []), ...stable].map(
		({ tag }) => tag,
	);
	if (tags.length === 0) {
		return "Held against data/released.json alone: there is no release tag here.";
	}
	const named =
		tags.length > FEW
			? `the ${tags.length} tags from ${tags[0]} to ${tags.at(-1)}`
			: tags.join(", ");
	return `Held against data/released.json and ${named}.`;
}
