import { attempt } from "../Problem.ts";
import type { Repository } from "../Repository.ts";
import { readReleases } from "./releases.ts";

/**
 * Whether a stable release contains a revision, so that none of its files changes any more. What a tag
 * cannot tell, such as in a folder without git, counts as no.
 */
export function isSettled(repository: Repository, revision: string): boolean {
	const { value } = attempt(() => readReleases(repository));
	return value?.stable.some(({ released }) => released[revision] !== undefined) ?? false;
}
