import { git } from "./git.ts";
import { parseJson } from "./parseJson.ts";
import { RELEASED, type Released } from "./released.ts";
import { stop } from "./stop.ts";

/** What a release froze. */
export interface Release {
	readonly tag: string;
	readonly released: Released;
}

/** The release of a tag; the command ends where the tag says nothing of any revision. */
export function releaseAt(tag: string): Release {
	const text = git("show", `${tag}:${RELEASED}`);
	try {
		const released = parseJson(text) as Released;
		if (Object.keys(released).length > 0) return { tag, released };
	} catch (error) {
		stop(`${RELEASED} of the tag ${tag}: ${(error as Error).message}`);
	}
	stop(`${RELEASED} of the tag ${tag} has no revision, so the tag is of no release; remove it`);
}
