import type { Quantity } from "../../model/quantity.ts";
import { exponents, units } from "../../units/units.ts";
import { fitsBounds } from "../interval/openSides.ts";
import { statedFault } from "./statedFault.ts";

/** Decimal places that a quantity has at most. */
export const MOST_DECIMALS = 400;

const isBound = (x: unknown): boolean => x === null || Number.isFinite(x);

/** The unit and kind that were found to fit last, which most calls in a row share. */
let lastUnit: unknown;
let lastKind: unknown;

/**
 * Whether a unit can express a kind. A unit of a user's own expresses kinds of their own, because the
 * library cannot convert it: "tonnes" is a mistake for a mass.
 */
export function expresses(unit: unknown, kind: unknown): boolean {
	if (kind !== undefined && unit === lastUnit && kind === lastKind) return true;
	// A list of one unit would find the unit, as names of fields are turned into text.
	if (typeof unit !== "string" || typeof kind !== "string") return false;
	const isFitting = Object.hasOwn(units, kind)
		? Object.hasOwn(units[kind as Quantity["kind"]], unit)
		: !exponents.has(unit);
	if (isFitting) {
		lastUnit = unit;
		lastKind = kind;
	}
	return isFitting;
}

/**
 * Whether something is a quantity whose fields fit each other. What cannot be read, such as null or
 * a proxy that throws, is not.
 */
export function isQuantity(given: unknown): given is Quantity {
	try {
		const { value, lower, upper, decimals, unit, kind, qualifier, derivation } = given as Quantity;
		return (
			Number.isFinite(value) &&
			isBound(lower) &&
			isBound(upper) &&
			(lower === null || lower <= value) &&
			(upper === null || upper >= value) &&
			expresses(unit, kind) &&
			fitsBounds(qualifier, lower, upper) &&
			Number.isInteger(decimals) &&
			decimals >= 0 &&
			decimals <= MOST_DECIMALS &&
			(derivation === undefined
				? statedFault(given as Quantity) === undefined
				: typeof derivation.inputs === "object")
		);
	} catch {
		return false;
	}
}
