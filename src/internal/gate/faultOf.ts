import type { Quantity } from "../../model/quantity.ts";
import type { Kind } from "../../model/unit.ts";
import { exponents, units } from "../../units/units.ts";
import { missingBound, sidesOf } from "../interval/openSides.ts";
import { isPercentKind } from "./isPercent.ts";
import { shown } from "./shown.ts";
import { statedFault } from "./statedFault.ts";

/** Decimal places that a quantity has at most. */
const MOST_DECIMALS = 400;

/** The unit and kind that were found to fit last, which most calls in a row share. */
let lastUnit: unknown;
let lastKind: unknown;

/**
 * Whether a unit can express a kind. A unit that the library does not know can express any kind but
 * a percentage, whose numbers mean what the library's units say.
 */
export function expresses(unit: unknown, kind: unknown): boolean {
	if (kind !== undefined && unit === lastUnit && kind === lastKind) return true;
	// A list of one unit would find the unit, as names of fields are turned into text.
	if (typeof unit !== "string" || typeof kind !== "string") return false;
	const isFitting = exponents.has(unit)
		? units[kind]?.[unit] !== undefined
		: !isPercentKind(kind as Kind);
	if (isFitting) {
		lastUnit = unit;
		lastKind = kind;
	}
	return isFitting;
}

const isBound = (x: unknown): boolean => x === null || Number.isFinite(x);

/**
 * The fault of something that should be a quantity; undefined if there is none. Every quantity is
 * checked here and nowhere else. A value that cannot be read, such as null or a proxy that throws,
 * is not a quantity.
 */
export function faultOf(given: unknown): string | undefined {
	try {
		const { value, lower, upper, decimals, unit, kind, qualifier, derivation } = given as Quantity;
		if (Number.isFinite(value)) {
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
			if (sidesOf(qualifier) < 0) return `qualifier ${shown(qualifier)} is not known`;
			const missing = missingBound(qualifier, lower, upper);
			if (missing) {
				return `qualifier ${shown(qualifier)} needs the ${missing} bound, which is null`;
			}
			if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
				return `decimals ${shown(decimals)} is not a whole number from 0 to ${MOST_DECIMALS}`;
			}
			if (derivation === undefined) return statedFault(given as Quantity);
			return typeof derivation?.inputs === "object" ? undefined : "its derivation has no inputs";
		}
	} catch {
		// What cannot be read has no field to name.
	}
	return `${shown(given)} is not a quantity`;
}
