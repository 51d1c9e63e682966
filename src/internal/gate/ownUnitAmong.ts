import type { Quantity } from "../../model/quantity.ts";
import { exponents } from "../../units/units.ts";
import { ownUnit } from "./ownUnit.ts";

/** What a message says of the first unit of two quantities that is not one of the library. */
export function ownUnitAmong(a: Quantity, b: Quantity): string | undefined {
	const own = [a, b].find(({ unit }) => !exponents.has(unit));
	return own && ownUnit(own.unit);
}
