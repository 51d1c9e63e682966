import { plainUnit } from "./plainUnit.ts";
import { exponents, units } from "./units.ts";

/**
 * The unit of a kind, or of any kind, that a text probably means, such as `TW.h` for "TWh" and `Mt`
 * for "million tonnes". Undefined for a text that is not a different spelling of a unit.
 */
export function nearestUnit(text: unknown, kind?: unknown): string | undefined {
	if (typeof text !== "string") return undefined;
	const ofKind = Object.keys((typeof kind === "string" && units[kind]) || {});
	const known = kind === undefined ? [...exponents.keys()] : ofKind;
	const wanted = plainUnit(text);
	return known.includes(wanted) ? wanted : known.find((unit) => plainUnit(unit) === wanted);
}
