import { git } from "./git.ts";
import { tagsOf } from "./tagsOf.ts";

/** The release tags that what is checked out contains, the newest last; none before the first commit. */
export const mergedTags = (): string[] =>
	git("rev-parse", "--revs-only", "HEAD") === "" ? [] : tagsOf("--merged=HEAD");
