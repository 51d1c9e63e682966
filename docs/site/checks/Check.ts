import type { Label, Quantity } from "china-aluminum";

/** Whether what two quantities have to be to each other is so, by their bounds. */
export type Verdict = "holds" | "open" | "broken";

/** How the first quantity has to compare with the second. */
export type Relation = "equals" | "exceeds" | "within";

/** A number from elsewhere that a check takes. */
export interface Elsewhere {
	readonly label: string;
	readonly source: string;
	readonly quantity: Quantity;
}

/** A consistency check of the report, with its verdict. */
export interface Check {
	/** Anchor of the check. */
	readonly id: string;
	readonly title: Label;
	/** What is compared with what, and why. */
	readonly text: Label;
	readonly relation: Relation;
	readonly first: Quantity;
	readonly second: Quantity;
	readonly verdict: Verdict;
	/** Ids of the figures that it rests on. */
	readonly figures: readonly string[];
	readonly elsewhere: readonly Elsewhere[];
}
