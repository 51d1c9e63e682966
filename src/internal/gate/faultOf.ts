import type { Quantity } from "../../model/quantity.ts";
import { units } from "../../units/units.ts";
import { OPEN_DOWNWARD, OPEN_UPWARD, sidesOf } from "../interval/openSides.ts";
import { shown } from "./shown.ts";

/** Decimal places that a quantity has at most. */
const MOST_DECIMALS = 400;

/** Whether a unit is known and can express a kind. */
export function expresses(unit: unknown, kind: unknown): boolean {
	// A list of one unit would find the unit, as names of fields are turned into text.
	const kinds = typeof unit === "string" && typeof kind === "string" && units[unit as "%"];
	return kinds && (kinds[1] === kind || kinds[2] === kind);
}

const isBound = (x: unknown): boolean => x === null || Number.isFinite(x);

/**
 * What is wrong with something that should be a quantity; undefined if nothing is. Each quantity is
 * checked here and nowhere else. What cannot be read, such as null or a proxy that throws, is not a
 * quantity.
 */
export function faultOf(given: unknown): string | undefined {
	try {
		const { value, lower, upper, decimals, unit, kind, qualifier, derivation } = given as Quantity;
		if (Number.isFinite(value)) {
			const open = sidesOf(qualifier);
			if (!isBound(lower) || !isBound(upper)) {
				return `bound ${shown(isBound(lower) ? upper : lower)} is not a number`;
			}
			if ((lower ?? value) > value || (upper ?? value) < value) {
				const [least, most] = [lower, upper].map((bound) =>
					bound === null ? "open" : shown(bound),
				);
				return `value ${shown(value)} is outside its bounds, ${least} to ${most}`;
			}
			if (!expresses(unit, kind)) {
				return `unit ${shown(unit)} cannot express the kind ${shown(kind)}`;
			}
			if (open < 0) return `qualifier ${shown(qualifier)} is not known`;
			const missing =
				lower === null && !(open & OPEN_DOWNWARD)
					? "lower"
					: upper === null && !(open & OPEN_UPWARD) && "upper";
			if (missing) {
				return `qualifier ${shown(qualifier)} needs the ${missing} bound, which is null`;
			}
			if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
				return `decimals ${shown(decimals)} is not a whole number from 0 to ${MOST_DECIMALS}`;
			}
			return derivation === undefined || typeof derivation?.inputs === "object"
				? undefined
				: "its derivation has no inputs";
		}
	} catch {
		// What cannot be read has no field to name.
	}
	return `${shown(given)} is not a quantity`;
}
