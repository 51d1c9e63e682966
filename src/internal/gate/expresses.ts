import { exponents, units } from "../../units/units.ts";

/** The unit and kind that were found to fit last, which most calls in a row share. */
let lastUnit: unknown = "Mt";
let lastKind: unknown = "mass";

/**
 * Whether a unit can express a kind. A user's own unit expresses the user's own kinds, because the
 * library cannot convert it: "tonnes" is a mistake for a mass.
 */
export function expresses(unit: unknown, kind: unknown): boolean {
	if (unit === lastUnit && kind === lastKind) return true;
	// A list of one unit would find the unit, as names of fields are turned into text.
	if (typeof unit !== "string" || typeof kind !== "string") return false;
	const isFitting = Object.hasOwn(units, kind)
		? Object.hasOwn(units[kind] as object, unit)
		: !exponents.has(unit);
	if (isFitting) [lastUnit, lastKind] = [unit, kind];
	return isFitting;
}
