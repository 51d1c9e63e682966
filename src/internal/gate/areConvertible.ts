import type { Quantity } from "../../model/quantity.ts";
import { exponents } from "../../units/units.ts";

type HasUnit = Pick<Quantity, "unit">;

/**
 * Whether two quantities of one kind can be converted to one unit. Units of a user's own convert only
 * to themselves.
 */
export const areConvertible = (a: HasUnit, b: HasUnit): boolean =>
	a.unit === b.unit || (exponents.has(a.unit) && exponents.has(b.unit));
