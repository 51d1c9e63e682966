import type { Label, Quantity } from "china-aluminum";
import type { ConsistencyCheck } from "../../../scripts/lib/consistency/ConsistencyCheck.ts";
import type { verdictOf } from "../../../scripts/lib/consistency/checksPage.ts";
import type { ExternalFigure } from "../../../scripts/lib/consistency/external.ts";

/** Whether a check passes, by the bounds of its two sides. */
export type Verdict = ReturnType<typeof verdictOf>;

/** The required relation of the first quantity to the second. */
export type Relation = ConsistencyCheck["relation"];

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
	/** Figures from other sources that it uses. */
	readonly external: readonly ExternalFigure[];
}
