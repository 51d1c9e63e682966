import type { NumberSource } from "./numberSource.ts";
import type { Quantity } from "./quantity.ts";

/** Your own number with its source. A figure has an `id` and a `revision`, and no `source`. */
export interface SourcedQuantity extends Quantity {
	/** Source of the number. */
	readonly source: NumberSource;
}
