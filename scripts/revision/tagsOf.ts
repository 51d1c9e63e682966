import { git } from "./git.ts";

/** The release tags of a pattern, the newest last; a prerelease comes before its release. */
export const tagsOf = (pattern: string): string[] =>
	git("-c", "versionsort.suffix=-", "tag", "--list", pattern, "--sort=version:refname")
		.split("\n")
		.filter(Boolean);
