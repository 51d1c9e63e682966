import type { Quantity } from "../../../src/index.ts";
import type { ExternalFigure } from "./external.ts";

/** A comparison of two quantities that should fit each other. */
export interface ConsistencyCheck {
	readonly title: string;
	/** What is compared with what, and why. */
	readonly text: string;
	/** The required relation of the first quantity to the second: equal, greater, or not greater. */
	readonly relation: "equals" | "exceeds" | "within";
	readonly first: Quantity;
	readonly second: Quantity;
	/** What could explain a failure. */
	readonly explanations?: readonly string[];
	/** Figures from other sources that the check uses. */
	readonly external?: readonly ExternalFigure[];
}

/** A question that the report does not give enough figures to check. */
export interface OpenQuestion {
	readonly title: string;
	/** What is missing. */
	readonly text: string;
	/** What can be calculated nevertheless. */
	readonly results: readonly Quantity[];
}
