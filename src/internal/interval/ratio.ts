import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import type { Toward } from "../decimal/decimal.ts";
import { resultDecimals } from "../decimal/resultDecimals.ts";
import { derive } from "../lineage/result.ts";
import { intervalOf } from "./interval.ts";
import { falling, rising } from "./openSides.ts";

/** A formula of two decimals of so many places, rounded the way that is named. */
export type Formula = (n: number, d: number, toward: Toward, places: number) => number;

/**
 * The quantity that a formula like n / d gives: one that rises with n and falls with d, or rises
 * with d where n is negative. Its bounds lie at corners of the inputs, however often it uses each.
 *
 * The value of d is above zero; where its bounds reach below, nothing bounds the result.
 */
export function ratio<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	numerator: Quantity,
	divisor: Quantity,
	formula: Formula,
	derivation: Derivation,
): Quantity<K, U> {
	const n = intervalOf(numerator);
	const d = intervalOf(divisor, numerator.unit);
	const isBounded = d.lower >= 0;
	const places = Math.max(n.decimals, d.decimals) + 1;
	const value = formula(n.value, d.value, 0, places);
	const lower = isBounded
		? formula(n.lower, n.lower < 0 ? d.lower : d.upper, -1, places)
		: -Infinity;
	const upper = isBounded ? formula(n.upper, n.upper < 0 ? d.upper : d.lower, 1, places) : Infinity;
	const open =
		rising(numerator) | (n.upper > 0 ? falling(divisor) : 0) | (n.lower < 0 ? rising(divisor) : 0);
	const decimals = resultDecimals(value, lower, upper);
	return derive(kind, unit, { value, lower, upper, decimals }, open, derivation);
}
