import type { Digests } from "./digestsOf.ts";
import { readJson, writeJson } from "./readRevision.ts";
import { byAge } from "./revisionIds.ts";
import { stop } from "./stop.ts";

/** Where the digests of the released revisions stand. */
export const RELEASED = "data/released.json";

/** The digests of the released revisions, by revision. */
export type Released = Readonly<Record<string, Digests>>;

/** The digests of the released revisions; the command ends where there are none, which would pass. */
export function readReleased(): Released {
	const released: Released = readJson(RELEASED);
	if (Object.keys(released).length > 0) return released;
	stop(`${RELEASED} has no revision, though some are released; take back what emptied it`);
}

/** Writes the digests down, those of the oldest revision first. */
export const writeReleased = (released: Released) =>
	writeJson(
		RELEASED,
		Object.fromEntries(Object.entries(released).toSorted(([a], [b]) => byAge(a, b))),
	);
