import type { BilingualLabel } from "./label.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Way in which the inputs of a quantity may not belong together, as a literal that programs can
 * test.
 */
export type CautionCode =
	/** Two quantities that were put together are of different periods. */
	| "periods-differ"
	/** One of two quantities has a period, and the source does not state the period of the other. */
	| "period-not-stated"
	/** Two quantities that were put together are of different areas. */
	| "areas-differ"
	/** Two quantities that were added or compared are of different commodities. */
	| "commodities-differ"
	/** Two shares that were subtracted, or combined in a concentration, are of different wholes. */
	| "bases-differ"
	/** A share was applied to something that it is not a share of. */
	| "wrong-base"
	/** A share was applied to a whole, and the source does not state what it is a share of. */
	| "base-not-stated"
	/** A whole was calculated from something that is not the part that the share belongs to. */
	| "wrong-part"
	/** A change was applied to a level that it does not change. */
	| "wrong-level"
	/** A change was added to the level that it led to. */
	| "change-already-included"
	/** A growth rate was calculated for a number of years that differs from the time between its levels. */
	| "wrong-years"
	/** The same report contradicts a figure. */
	| "contradicted"
	/** A forecast was put together with results. */
	| "forecast-mixed"
	/** A flow was passed under the name of a different flow, such as exports as imports. */
	| "wrong-role"
	/** A capacity was used as an amount that was produced, traded or consumed. */
	| "capacity-as-level"
	/** A change was used as a level. */
	| "change-as-level";

/**
 * Caution on the inputs of a quantity. It is not an error: the result is right for its inputs, but
 * the inputs may not belong together.
 */
export interface Caution<C extends CautionCode = CautionCode> {
	/** Code of the caution. */
	readonly code: C;
	/** The quantities that the caution is about, in the order in which the sentence names them. */
	readonly inputs: readonly Quantity[];
	/** One sentence for readers, in English and Chinese. */
	readonly message: BilingualLabel;
}
