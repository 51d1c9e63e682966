import { areConvertible } from "../internal/gate/areConvertible.ts";
import { kindMismatch, named } from "../internal/gate/requireKinds.ts";
import { requireQuantity } from "../internal/gate/requireQuantity.ts";
import { sumOf } from "../internal/lineage/sumOf.ts";
import type { Comparable } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/** How the first of two quantities stands to the second. */
export type Comparison = "less" | "equal" | "greater" | "undetermined";

/**
 * Compares two quantities of one kind by their bounds.
 *
 * `less` where all of a lies below all of b, `greater` where it lies above, `equal` where both are
 * one and the same number without a spread, and `undetermined` where the bounds overlap, so that
 * the statements do not settle it.
 *
 * @param a - The first quantity.
 * @param b - The second quantity, in any unit of its kind.
 * @returns How a stands to b.
 * @throws `kind-mismatch` where the kinds differ.
 * @throws `not-a-quantity` where one of the two is none.
 *
 * @example
 * ```ts
 * import { compare } from "china-aluminum";
 * import { aluminaCapacity, aluminaRequirement } from "china-aluminum/2025-r1";
 *
 * expect(compare(aluminaCapacity, aluminaRequirement)).toBe("greater");
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

/** Compares for a function of this name, which its errors tell. */
export function compareFor(by: string, a: Quantity, b: Quantity): Comparison {
	requireQuantity(by, "a", a);
	requireQuantity(by, "b", b);
	if (a.kind !== b.kind || !areConvertible(a, b)) {
		const sentences = `cannot compare ${named(a)} with ${named(b)}. Compare quantities of one kind.`;
		throw kindMismatch(by, "b", sentences, a, b);
	}
	const { lower, upper } = sumOf(by, [a, b], [1, -1], a.unit).numbers;
	if (upper < 0) return "less";
	if (lower > 0) return "greater";
	return lower === upper ? "equal" : "undetermined";
}
