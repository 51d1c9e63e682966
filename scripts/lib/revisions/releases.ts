import { git } from "./git.ts";
import { hasFrozen } from "./hasFrozen.ts";
import { isBeforeStable } from "./isBeforeStable.ts";
import { isRepository } from "./isRepository.ts";
import { mergedTags } from "./mergedTags.ts";
import { readJson } from "./readRevision.ts";
import { type Release, releaseAt } from "./releaseAt.ts";
import { stop } from "./stop.ts";
import { tagsOf } from "./tagsOf.ts";

/** The releases that git knows, by what they say of the revisions. */
export interface Releases {
	/** All from 1.0.0 on, prereleases among them, the newest last: what they froze stays so. */
	readonly stable: readonly Release[];
	/** Those of them that what is checked out contains: what they froze cannot be missing here. */
	readonly merged: readonly Release[];
	/** The newest release that what is checked out contains, be it before 1.0.0. */
	readonly newest: Release | undefined;
	/** Since when what is frozen stays so; nothing before 1.0.0. */
	readonly stableSince: string | undefined;
}

/** The releases that git knows; the command ends where it should know more of them. */
export function readReleases(): Releases {
	const version: string = readJson("package.json").version;
	const isStable = !isBeforeStable(version);
	if (!isRepository()) {
		if (isStable) {
			stop(
				`this folder is no git repository, and the version is ${version}: what is released stands in the tags. Try again in a clone.`,
			);
		}
		return { stable: [], merged: [], newest: undefined, stableSince: undefined };
	}
	const stable = tagsOf()
		.filter((tag) => !isBeforeStable(tag))
		.map(releaseAt);
	const contained = mergedTags();
	const merged = stable.filter(({ tag }) => contained.includes(tag));
	const isReleased = isStable && !/^1\.0\.0(-|$)/.test(version);
	const isShallow = git("rev-parse", "--is-shallow-repository") === "true";
	if (merged.length === 0 && (isReleased || (isStable && isShallow))) {
		stop(
			`the version is ${version}, and no tag from v1.0.0 on is here, in the history of what is checked out, to hold the revisions against. Fetch the tags:\n  git fetch --tags${isShallow ? " --unshallow" : ""}`,
		);
	}
	const early = contained.findLast((tag) => isBeforeStable(tag) && hasFrozen(tag));
	const newest = merged.at(-1) ?? (early === undefined ? undefined : releaseAt(early));
	const isOut = stable.length > 0 || isReleased;
	const since = isOut ? "1.0.0 is out" : `the version is ${version}`;
	return { stable, merged, newest, stableSince: isOut || isStable ? since : undefined };
}
