import { isCarried } from "../internal/decimal/isCarried.ts";
import { createError } from "../internal/gate/createError.ts";
import { rejectQuantity } from "../internal/gate/rejectQuantity.ts";
import { requireQuantity } from "../internal/gate/requireQuantity.ts";
import { shown } from "../internal/gate/shown.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Multiplies a quantity by an exact number.
 *
 * Formula: factor × q
 *
 * Unit: that of the quantity.
 *
 * Bounds: the bounds times the factor. A negative factor swaps them.
 *
 * @param q - Quantity to multiply.
 * @param factor - Finite number, read as the decimal that it prints as.
 * @returns The multiple, with the quantity as its input.
 * @throws `not-a-quantity` if the first argument is not a quantity.
 * @throws `not-a-number` if the factor is not a finite number, or its absolute value is neither 0
 * nor from 1e−100 to 1e100.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 *
 * @example
 * ```ts
 * import { scale } from "china-aluminum";
 * import { aluminaLineCapacity } from "china-aluminum/2025-r1";
 *
 * const three = scale(aluminaLineCapacity, 3);
 * console.log(three.value, three.lower, three.upper); // 4.8 4.65 4.95
 * ```
 *
 * @category Calculate
 */
export function scale<K extends Kind, U extends Unit>(
	q: Quantity<K, U>,
	factor: number,
): Quantity<K, U> {
	requireQuantity("scale", "q", q);
	if (typeof factor !== "number" || !isCarried(factor)) {
		rejectQuantity("not-a-number", "scale", "factor", factor);
		const sentences = `${shown(factor)} is not a number that the library can carry. Pass 0 or a number with an absolute value from 1e−100 to 1e100.`;
		throw createError("not-a-number", "scale", "factor", sentences, factor);
	}
	const weight = factor + 0;
	return linearCombination(q.kind, q.unit, {
		by: "scale",
		formula: `${weight} × q`,
		inputs: { q },
		weights: { q: weight },
	});
}
