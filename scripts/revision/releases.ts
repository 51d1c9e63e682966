import { git } from "./git.ts";
import { isRepository } from "./isRepository.ts";
import { readJson } from "./readRevision.ts";
import { type Release, releaseAt } from "./releaseAt.ts";
import { stop } from "./stop.ts";
import { tagsOf } from "./tagsOf.ts";

/** The releases that git knows, by what they say of the revisions. */
export interface Releases {
	/** All from 1.0.0 on, prereleases among them, the newest last: what they froze stays so. */
	readonly stable: readonly Release[];
	/** The newest one before 1.0.0. */
	readonly early: Release | undefined;
	/** Says whether 1.0.0 is out, after which what is frozen stays so. */
	readonly isStable: boolean;
}

/** The releases that git knows; the command ends where it should know more of them. */
export function readReleases(): Releases {
	const version: string = readJson("package.json").version;
	const isStable = !version.startsWith("0.");
	if (!isRepository()) {
		if (isStable) {
			stop(
				`this folder is no git repository, and the version is ${version}: what is released stands in the tags. Try again in a clone.`,
			);
		}
		return { stable: [], early: undefined, isStable };
	}
	const stable = tagsOf("v[1-9]*").map(releaseAt);
	const isReleased = isStable && !/^1\.0\.0(-|$)/.test(version);
	const isShallow = git("rev-parse", "--is-shallow-repository") === "true";
	if (stable.length === 0 && (isReleased || (isStable && isShallow))) {
		stop(
			`the version is ${version}, and no tag from v1.0.0 on is here to hold the revisions against. Fetch the tags:\n  git fetch --tags${isShallow ? " --unshallow" : ""}`,
		);
	}
	const early = tagsOf("v0.*").slice(-1).map(releaseAt)[0];
	return { stable, early, isStable: isStable || stable.length > 0 };
}
