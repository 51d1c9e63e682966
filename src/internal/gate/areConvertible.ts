import type { Quantity } from "../../model/quantity.ts";
import { exponents } from "../../units/units.ts";

/**
 * Whether two quantities of one kind can be converted to one unit. Units of a user's own convert only
 * to themselves.
 */
export const areConvertible = (a: Quantity, b: Quantity): boolean =>
	a.unit === b.unit || exponents.has(a.unit);
