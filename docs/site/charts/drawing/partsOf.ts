import type { Quantity } from "../../../../src/index.ts";
import type { Shape } from "./Row.ts";

/** A stretch of the scale; `toward` is where it is open. */
interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly toward?: "up" | "down";
}

/** What is drawn of a quantity: what is known, what is in doubt, and the edges of the two. */
export interface Parts {
	/** The place of the value or the bound; null if it is unknown. */
	readonly solid: number | null;
	/** The bounds of a value, both of them known; open where they go on beyond the scale. */
	readonly range: Stretch | null;
	/** Where the true value may be beyond a bound. */
	readonly open: Stretch | null;
	/** Bounds that are drawn as an edge. */
	readonly edges: readonly number[];
}

/**
 * The parts of a quantity on a scale; what has no bound goes on to the scale's end, and so does what
 * lies below its start, as zero does on a logarithmic one.
 */
export function partsOf(
	q: Quantity,
	[least, most]: readonly [number, number],
	shape: Shape,
): Parts {
	const lower = Math.max(q.lower ?? least, least);
	const upper = Math.max(Math.min(q.upper ?? most, most), least);
	const isOnScale = (bound: number | null): bound is number => bound !== null && bound >= least;
	const isCut = q.lower !== null && q.lower < least;
	if (shape === "interval" && isOnScale(q.lower) && q.upper !== null && q.upper <= most) {
		return { solid: null, range: { from: lower, to: upper }, open: null, edges: [] };
	}
	switch (q.qualifier) {
		case "over":
			return {
				solid: isCut ? null : lower,
				range: null,
				open: { from: lower, to: upper, toward: "up" },
				edges: [q.lower].filter(isOnScale),
			};
		case "nearly":
		case "under":
			return {
				solid: null,
				range: null,
				open: { from: lower, to: upper, toward: "down" },
				edges: [q.upper].filter(isOnScale),
			};
		case "between":
			return {
				solid: null,
				range: null,
				open: { from: lower, to: upper, ...(isCut && { toward: "down" }) },
				edges: [q.lower, q.upper].filter(isOnScale),
			};
		case "exact":
		case "rounded":
		case "about":
			return {
				solid: isOnScale(q.value) ? q.value : null,
				range: { from: lower, to: upper, ...(isCut && { toward: "down" }) },
				open: null,
				edges: [],
			};
	}
}
