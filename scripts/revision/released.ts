import type { Digests } from "./digestsOf.ts";
import { readJson, writeJson } from "./readRevision.ts";

/** Where the digests of the released revisions stand. */
export const RELEASED = "data/released.json";

/** The digests of the released revisions, by revision. */
export type Released = Readonly<Record<string, Digests>>;

export const readReleased = (): Released => readJson(RELEASED);

export const writeReleased = (released: Released) => writeJson(RELEASED, released);
