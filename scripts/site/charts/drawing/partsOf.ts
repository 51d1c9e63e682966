import type { Quantity } from "../../../../src/index.ts";

/** A stretch of the scale; `toward` is where it is open. */
interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly toward?: "up" | "down";
}

/** What is drawn of a quantity: what is known, what is in doubt, and the edges of the two. */
export interface Parts {
	/** What the value or the bound is drawn at; null where nothing is known to be there. */
	readonly solid: number | null;
	/** The bounds of a value, both of them known. */
	readonly range: Stretch | null;
	/** Where the true value may be beyond a bound. */
	readonly open: Stretch | null;
	/** Bounds that are drawn as an edge. */
	readonly edges: readonly number[];
}

/** The parts of a quantity on a scale; what has no bound goes on to the scale's end. */
export function partsOf(q: Quantity, [least, most]: readonly [number, number]): Parts {
	const lower = Math.max(q.lower ?? least, least);
	const upper = Math.min(q.upper ?? most, most);
	switch (q.qualifier) {
		case "over":
			return {
				solid: lower,
				range: null,
				open: { from: lower, to: upper, toward: "up" },
				edges: [lower],
			};
		case "nearly":
		case "under":
			return {
				solid: null,
				range: null,
				open: { from: lower, to: upper, toward: "down" },
				edges: [upper],
			};
		case "between":
			return { solid: null, range: null, open: { from: lower, to: upper }, edges: [lower, upper] };
		case "exact":
		case "rounded":
		case "about":
			return { solid: q.value, range: { from: lower, to: upper }, open: null, edges: [] };
	}
}
