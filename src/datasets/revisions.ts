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
		digest: "sha256-UquYvN78HfTxxYqJn4dD8m7zUmT8H/hAb7TyVrtgLxA=",
		source: /* @__PURE__ */ Object.freeze({
			title:
				"Join hands to promote the sustainable and healthy development of the global aluminum industry",
			host: "profiles-aluminum.com",
		}),
		headings: /* @__PURE__ */ Object.freeze({
			"achievements-1": "Continuous Optimization of Industrial Structure",
			"achievements-2": "Strengthened Technological Innovation",
			"achievements-3": "Steady Advancement in Green and Digital-Intelligent Transformation",
			"achievements-4": "Stable and Improving Operational Performance",
			"challenges-1": "Imbalance in Bauxite Supply",
			"challenges-2": "Mismatch Between Domestic Alumina and Electrolytic Aluminum Capacity",
			"challenges-3": "Insufficient Depth and Breadth in Expanding Aluminum Applications",
			"priorities-1": "Holistically Strengthen Resource Security",
			"priorities-2": "Build Multidimensional Innovation Hubs",
			"priorities-3": "Systematically Advance Green and Low-Carbon Development",
			"priorities-4": "Diversify Pathways to Expand Aluminum Applications",
			"globalization-1": "Globalized Investment and Development",
			"globalization-2": "Globalized Product and Service Reach",
			"globalization-3": "Globalized Exchange and Cooperation",
		}),
		supersedes: null,
		supersededBy: null,
	}),
] as const);
