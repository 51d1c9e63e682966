import type { Quantity } from "../../model/quantity.ts";
import { exponents } from "../../units/units.ts";
import { areConvertible } from "./areConvertible.ts";
import { createError } from "./createError.ts";
import { named } from "./requireKinds.ts";

/** What a message says of a unit that the library cannot convert. */
export const ownUnit = (unit: string): string =>
	`${unit} is not a unit of this library, so it converts only to itself.`;

/**
 * Why two quantities of one kind cannot be put together, which is that one is in a user's own unit;
 * undefined if there is a different reason.
 */
export function ownUnitOf(a: Quantity, b: Quantity): string | undefined {
	if (a.kind !== b.kind || areConvertible(a, b)) return undefined;
	return `: ${ownUnit(exponents.has(a.unit) ? b.unit : a.unit)}`;
}

/** Rejects a quantity in a user's own unit, for a function that converts to a unit of the library. */
export function requireKnownUnit(by: string, argument: string, q: Quantity): void {
	if (exponents.has(q.unit)) return;
	const sentences = `cannot convert ${named(q)}: ${ownUnit(q.unit)} Pass a quantity in a unit of this library.`;
	throw createError("unit-mismatch", by, argument, sentences, q);
}
