import type { Kind } from "../../model/unit.ts";
import { exponents, units } from "../../units/units.ts";
import { isPercentKind } from "./isPercent.ts";

/** The unit and kind that were found to fit last, which most calls in a row share. */
let lastUnit: unknown = "Mt";
let lastKind: unknown = "mass";

/**
 * Whether a unit can express a kind. A unit that the library does not know can express any kind but
 * a percentage, whose numbers mean what the library's units say.
 */
export function expresses(unit: unknown, kind: unknown): boolean {
	if (unit === lastUnit && kind === lastKind) return true;
	// A list of one unit would find the unit, as names of fields are turned into text.
	if (typeof unit !== "string" || typeof kind !== "string") return false;
	const isFitting = exponents.has(unit)
		? units[kind]?.[unit] !== undefined
		: !isPercentKind(kind as Kind);
	if (isFitting) [lastUnit, lastKind] = [unit, kind];
	return isFitting;
}
