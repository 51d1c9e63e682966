import { requireComparable } from "../internal/gate/requireComparable.ts";
import { sumOf } from "../internal/lineage/sumOf.ts";
import type { Comparable } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/** Relation of the first of two quantities to the second. */
export type Comparison = "less" | "equal" | "greater" | "undetermined";

/**
 * Compares two quantities of one kind by their bounds.
 *
 * The result is `less` if all values of a are less than all values of b, and `greater` if they are
 * greater. It is `equal` if the difference is exactly 0, and `undetermined` if the bounds overlap. If both
 * quantities contain the same unknown, it counts once. So x is less than x + 1.
 *
 * @param a - First quantity.
 * @param b - Second quantity, in any unit of the same kind.
 * @returns The relation of a to b.
 * @throws `kind-mismatch` if the kinds differ.
 * @throws `not-a-quantity` if an argument is not a quantity.
 *
 * @example
 * ```ts
 * import { compare } from "china-aluminum";
 * import { aluminaCapacity, aluminaRequirement } from "china-aluminum/2025-r1";
 *
 * console.log(compare(aluminaCapacity, aluminaRequirement)); // greater
 * ```
 *
 * @category Compare
 */
export function compare<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	a: Quantity<K, U>,
	b: Comparable<K, U, L, V>,
): Comparison;
export function compare(a: Quantity, b: Quantity): Comparison {
	return compareFor("compare", a, b);
}

/** Compares for a function, whose name the errors contain. */
export function compareFor(by: string, a: Quantity, b: Quantity): Comparison {
	requireComparable(by, a, b, "Compare quantities of one kind.");
	const { lower, upper } = sumOf([a, b], [1, -1], a.unit);
	if (upper < 0) return "less";
	if (lower > 0) return "greater";
	return lower === upper ? "equal" : "undetermined";
}
