import { type Differences, isMoreThanWording } from "./differencesOf.ts";

/** The release that a difference asks for by VERSIONING.md, and why; nothing for no difference. */
export interface Bump {
	readonly release: "major" | "minor" | "patch";
	readonly reason: string;
}

/** The release that the difference of two states of one revision asks for. */
function bumpWithin({ added, changed, renamed, gone, head }: Differences): Bump | undefined {
	if (gone.length + renamed.length > 0) {
		return { release: "major", reason: "an id goes from a path that is in use" };
	}
	if (changed.some(isMoreThanWording)) {
		return { release: "major", reason: "what stands under a path that is in use changes" };
	}
	if (added.length > 0) return { release: "minor", reason: "ids are added, and nothing changes" };
	return changed.length + head.length > 0
		? { release: "patch", reason: "only words about the figures change" }
		: undefined;
}

/** The release that the difference of two revisions, or of two states of one, asks for. */
export function bumpOf(before: string, after: string, differences: Differences): Bump | undefined {
	return before === after
		? bumpWithin(differences)
		: { release: "minor", reason: "a new revision stands beside the others, which stay" };
}
