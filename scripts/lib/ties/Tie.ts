import type { Quantity } from "../../../src/index.ts";
import type { Outside } from "./outside.ts";

/** What follows from figures, set against what the report states. */
export interface Tie {
	readonly title: string;
	/** What is set against what, and why. */
	readonly text: string;
	/** How the first has to stand to the second: equal, above it, or not above it. */
	readonly relation: "equals" | "exceeds" | "within";
	readonly first: Quantity;
	readonly second: Quantity;
	/** What could explain that it is broken. */
	readonly explanations?: readonly string[];
	/** The figures from elsewhere that it takes. */
	readonly outside?: readonly Outside[];
}

/** What would be a tie if the report said more, and what can be worked out as it is. */
export interface OpenTie {
	readonly title: string;
	/** What is missing. */
	readonly text: string;
	readonly results: readonly Quantity[];
}
