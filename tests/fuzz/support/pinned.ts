import { parseDataset } from "china-aluminum/schema";
import { verifyDigest } from "china-aluminum/verify";
import { file } from "../../support/bareDataset.ts";

/** A digest that belongs to nothing. */
const OTHER = `sha256-${"A".repeat(43)}=`;

/** A small revision, for `verifyDigest` to hash. */
export const pinned = { dataset: parseDataset(file()).dataset };

const given: unknown = await verifyDigest(pinned as never, OTHER).catch((error) => error.given[0]);

/** Its digest. */
export const pinnedDigest = String(given);
