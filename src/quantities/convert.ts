import { createError } from "../internal/gate/createError.ts";
import { named } from "../internal/gate/kindMismatch.ts";
import { ownUnit } from "../internal/gate/ownUnit.ts";
import { requireQuantity } from "../internal/gate/requireQuantity.ts";
import { shown } from "../internal/gate/shown.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit, UnitOf } from "../model/unit.ts";
import { nearestUnit } from "../units/nearestUnit.ts";
import { exponents, units } from "../units/units.ts";

const WEIGHTS = /* @__PURE__ */ Object.freeze({ q: 1 });
const COUNTS = [1];

/**
 * Converts a quantity to another unit of the same kind.
 *
 * Formula: q × 10^n
 *
 * Bounds and qualifier: those of the quantity. Only numbers of more than 15 digits are rounded, and their
 * bounds outward.
 *
 * @param q - Quantity to convert.
 * @param unit - Unit that can express the kind of the quantity.
 * @returns The quantity in this unit.
 * @throws `not-a-quantity` if the first argument is not a quantity.
 * @throws `unit-mismatch` if the unit cannot express the kind of the quantity.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 *
 * @example
 * ```ts
 * import { convert } from "china-aluminum";
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * console.log(convert(bauxiteImports2024, "t").value); // 159000000
 * ```
 *
 * @category Create and convert
 */
export function convert<K extends Kind, V extends UnitOf<K>>(
	q: Quantity<K>,
	unit: V,
): Quantity<K, V>;
export function convert(q: Quantity, unit: Unit): Quantity {
	requireQuantity("convert", "q", q);
	const isKnown = exponents.has(q.unit);
	if (unit !== q.unit && !(isKnown && exponents.has(unit) && units[q.kind]?.[unit] !== undefined)) {
		const nearest = nearestUnit(unit, q.kind);
		const [first, ...others] = Object.keys(units[q.kind] ?? {});
		const possible = others.length === 0 ? first : `one of ${[first, ...others].join(", ")}`;
		const remedy = !isKnown
			? ownUnit(q.unit)
			: nearest === undefined
				? `. Use ${possible}.`
				: `. Did you mean ${shown(nearest)}?`;
		const sentences = `cannot convert ${named(q)} to ${shown(unit)}${remedy}`;
		throw createError("unit-mismatch", "convert", "unit", sentences, q, unit);
	}
	const derivation = { by: "convert", formula: "q", inputs: { q }, weights: WEIGHTS };
	const converted = linearCombination(q.kind, unit, derivation, [q], COUNTS);
	// A conversion leaves open what was open; only rounding can make a number less exact.
	return q.qualifier === "exact" ? converted : Object.assign(converted, { qualifier: q.qualifier });
}
