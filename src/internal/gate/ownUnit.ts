import type { Quantity } from "../../model/quantity.ts";
import { exponents } from "../../units/units.ts";
import { areConvertible } from "./areConvertible.ts";

/** What a message says of a unit that the library cannot convert. */
export const ownUnit = (unit: string): string =>
	`: ${unit} is not a unit of this library, so it converts only to itself.`;

/**
 * The reason why two quantities of one kind cannot be combined: one is in a user's own unit. Undefined
 * if there is a different reason.
 */
export const ownUnitOf = (a: Quantity, b: Quantity): string | undefined =>
	a.kind === b.kind && !areConvertible(a, b)
		? ownUnit(exponents.has(a.unit) ? b.unit : a.unit)
		: undefined;
