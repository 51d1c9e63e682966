import type { Quantity } from "../../model/quantity.ts";
import { units } from "../../units/units.ts";
import { sidesOf } from "../interval/openSides.ts";

/** Decimal places that a quantity has at most. */
export const MOST_DECIMALS = 400;

const isBound = (x: unknown): boolean => x === null || Number.isFinite(x);

/** The unit and kind that were found to fit last, which most calls in a row share. */
let lastUnit: unknown;
let lastKind: unknown;

/** Whether a unit is known and can express a kind. */
export function expresses(unit: unknown, kind: unknown): boolean {
	if (kind !== undefined && unit === lastUnit && kind === lastKind) return true;
	const known = units[unit as Quantity["unit"]] as (typeof units)["%"] | undefined;
	const isFitting = typeof kind === "string" && (known?.[1] === kind || known?.[2] === kind);
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
			sidesOf(qualifier) !== undefined &&
			Number.isInteger(decimals) &&
			decimals >= 0 &&
			decimals <= MOST_DECIMALS &&
			(derivation === undefined || typeof derivation.inputs === "object")
		);
	} catch {
		return false;
	}
}
