import { parseJson } from "../json.ts";
import { reject } from "../Problem.ts";
import { RELEASED } from "../paths.ts";
import { ReleasedShape, type Repository } from "../Repository.ts";
import type { Released } from "./digestsOf.ts";
import { Git } from "./git.ts";

/** What a release froze. */
interface Release {
	readonly tag: string;
	readonly released: Released;
}

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

/** This many tags are named one by one; of more, the first and the last. */
const FEW = 3;

/** Whether a version, or the tag of one, is before 1.0.0. */
const isBeforeStable = (version: string) => /^v?0\./.test(version);

function releaseAt(git: Git, tag: string): Release {
	const subject = `${RELEASED} of the tag ${tag}`;
	const text = git.fileAt(tag, RELEASED);
	let value: unknown;
	try {
		value = parseJson(text);
	} catch (error) {
		reject(subject, (error as Error).message);
	}
	const { data, error } = ReleasedShape.safeParse(value);
	if (data) return { tag, released: data };
	const [issue] = error.issues;
	reject(subject, issue?.message ?? "expected digests", "The tag is not of a release; remove it.");
}

/** Reads the releases that git knows; throws a rejection if it should know more of them. */
export function readReleases(repository: Repository): Releases {
	const { version } = repository.manifest();
	const isStable = !isBeforeStable(version);
	const git = new Git(repository);
	if (!git.isRepository()) {
		if (isStable) {
			reject(
				`version ${version}`,
				"expected a git repository, whose tags hold what is released, found a folder without one",
				"Try again in a clone.",
			);
		}
		return { stable: [], merged: [], newest: undefined, stableSince: undefined };
	}
	const stable = git
		.tags()
		.filter((tag) => !isBeforeStable(tag))
		.map((tag) => releaseAt(git, tag));
	const contained = git.mergedTags();
	const merged = stable.filter(({ tag }) => contained.includes(tag));
	const isReleased = isStable && !/^1\.0\.0(-|$)/.test(version);
	const isShallow = git.isShallow();
	if (merged.length === 0 && (isReleased || (isStable && isShallow))) {
		reject(
			`version ${version}`,
			"expected a tag from v1.0.0 on in the history of what is checked out, to compare the revisions with, found none",
			`Fetch the tags:\n  git fetch --tags${isShallow ? " --unshallow" : ""}`,
		);
	}
	const early = contained.findLast((tag) => isBeforeStable(tag) && git.hasFile(tag, RELEASED));
	const newest = merged.at(-1) ?? (early === undefined ? undefined : releaseAt(git, early));
	const isOut = stable.length > 0 || isReleased;
	const since = isOut ? "1.0.0 is out" : `the version is ${version}`;
	return { stable, merged, newest, stableSince: isOut || isStable ? since : undefined };
}

/** Which tags the revisions were compared with, so that nobody mistakes no tags for success. */
export function comparedWith({ stable, newest }: Releases): string {
	const tags = [...(newest && !stable.includes(newest) ? [newest] : []), ...stable].map(
		({ tag }) => tag,
	);
	if (tags.length === 0) {
		return `Compared with ${RELEASED} only, because there is no release tag.`;
	}
	const named =
		tags.length > FEW
			? `the ${tags.length} tags from ${tags[0]} to ${tags.at(-1)}`
			: tags.join(", ");
	return `Compared with ${RELEASED} and ${named}.`;
}
