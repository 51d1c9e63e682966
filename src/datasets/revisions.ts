// Generated from data/*/dataset.json by `npm run data:generate`; edit the data instead.
import type { Revision } from "../model/revision.ts";

/**
 * The revisions of the dataset, the oldest first: what each is, and what supersedes what. It
 * holds no figures, and a later version of the package may list more.
 *
 * @example
 * ```ts
 * import { revisions } from "china-aluminum";
 * import { dataset } from "china-aluminum/2025-r1";
 *
 * const pinned = revisions.find(({ id }) => id === dataset.revision);
 * expect(pinned?.digest).toBe(dataset.digest);
 * ```
 *
 * @category Pin
 */
export const revisions: readonly Revision[] = /* @__PURE__ */ Object.freeze([
	/* @__PURE__ */ Object.freeze({
		id: "2025-r1",
		date: "2026-11-24",
		title: "Figures of the 2025 address on China's aluminum industry",
		digest: "sha256-TF4YbG4Nn2lYhtbLEeZBD45t4TIgxCUAxs0UYhcCXCk=",
		supersedes: null,
		supersededBy: null,
	}),
] as const);
