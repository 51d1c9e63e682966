// Generated from data/*/dataset.json by `npm run data:generate`; edit the data instead.
import type { Revision } from "../model/revision.ts";

/**
 * All revisions of the dataset, the oldest first, each with the revision that supersedes it.
 *
 * The list does not contain figures. A later version of the package can list more revisions.
 *
 * @example
 * ```ts
 * import { revisions } from "china-aluminum";
 * import { dataset } from "china-aluminum/2025-r1";
 *
 * const pinned = revisions.find(({ id }) => id === dataset.revision);
 * console.log(pinned?.digest === dataset.digest); // true
 * ```
 *
 * @category Pin
 */
export const revisions: readonly Revision[] = /* @__PURE__ */ Object.freeze([
	/* @__PURE__ */ Object.freeze({
		id: "2025-r1",
		date: "2026-11-24",
		title: "Figures of the 2025 address on China's aluminum industry",
		digest: "sha256-k+eC0d2IF4zYzzod5ykFfVE+HHCPDuoZBRkSN7k2VJQ=",
		supersedes: null,
		supersededBy: null,
	}),
] as const);
