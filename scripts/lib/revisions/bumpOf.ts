import { pathOf } from "../../../src/schema/internal/pathOf.ts";
import { type Differences, isMoreThanWording } from "./differencesOf.ts";

/** The release that a difference needs by VERSIONING.md, and why. */
export interface Bump {
	readonly release: "major" | "minor" | "patch";
	readonly reason: string;
}

/** The fields beside the entries that are words about the report. */
const WORDING = ["title", "source.title", "source.host", "source.note.en", "source.note.zh"];

/** The release that the difference of two states of one revision needs. */
function bumpWithin(differences: Differences): Bump | undefined {
	const { added, changed, renamed, gone, reordered, head } = differences;
	if (gone.length + renamed.length > 0) {
		return { release: "major", reason: "an id is removed from a path in use" };
	}
	const isOther = head.some(({ path }) => !WORDING.includes(pathOf(path)));
	if (isOther || reordered.length > 0 || changed.some(isMoreThanWording)) {
		return { release: "major", reason: "a value behind a path in use changes" };
	}
	if (added.length > 0) return { release: "minor", reason: "ids are added, and nothing changes" };
	return changed.length + head.length > 0
		? { release: "patch", reason: "only words about the figures change" }
		: undefined;
}

/**
 * The release that the difference of two revisions, or of two states of one, needs. Before 1.0.0 it is
 * never a major one, because that would release 1.0.0 and freeze every revision.
 */
export function bumpOf(
	before: string,
	after: string,
	differences: Differences,
	version: string,
): Bump | undefined {
	if (before !== after) {
		return {
			release: "minor",
			reason: "a new revision is added beside the others, which do not change",
		};
	}
	const bump = bumpWithin(differences);
	if (bump?.release !== "major" || !version.startsWith("0.")) return bump;
	return {
		release: "minor",
		reason: `${bump.reason}; a major release would be 1.0.0, which freezes every revision forever`,
	};
}
