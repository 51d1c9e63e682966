import { areConvertible } from "../internal/gate/areConvertible.ts";
import { named, pairMismatch } from "../internal/gate/kindMismatch.ts";
import { requireQuantity } from "../internal/gate/requireQuantity.ts";
import { differenceKind } from "../internal/gate/sumKind.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import { statedSum } from "../internal/lineage/statedSum.ts";
import type { Difference, Operand } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

const WEIGHTS = /* @__PURE__ */ Object.freeze({ a: 1, b: -1 });

/**
 * Subtracts one quantity from another of the same kind, or a change of share from a share.
 *
 * Formula: a − b
 *
 * Unit: that of the first quantity. The difference of two shares is in percentage points.
 *
 * Bounds: the differences of the bounds. A number that was added, subtracted or scaled in both
 * quantities counts once, so x − x is exactly 0. A product such as that of `portion` is a new number.
 *
 * @param a - Quantity to subtract from.
 * @param b - Quantity to subtract, in any unit of the same kind.
 * @returns The difference, with both arguments as its inputs.
 * @throws `kind-mismatch` if the kinds cannot be subtracted.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 *
 * @example
 * ```ts
 * import { format, subtract } from "china-aluminum";
 * import {
 *   greenElectricityAluminumShare2024,
 *   greenElectricityAluminumShareChange2024,
 * } from "china-aluminum/2025-r1";
 *
 * const share2020 = subtract(
 *   greenElectricityAluminumShare2024,
 *   greenElectricityAluminumShareChange2024,
 * );
 * console.log(format(share2020)); // 19.0%
 * ```
 *
 * @category Calculate
 */
export function subtract<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	a: Quantity<K, U>,
	b: Operand<"subtract", K, U, L, V>,
): Difference<K, U, L>;
export function subtract(a: Quantity, b: Quantity): Quantity {
	requireQuantity("subtract", "a", a);
	requireQuantity("subtract", "b", b);
	const kind = differenceKind(a.kind, b.kind);
	if (kind === undefined || !areConvertible(a, b)) {
		const advice =
			a.kind === b.kind
				? ": changes compound. Compare them with compare()."
				: ". Subtract a quantity of the same kind, or percentage points from a share.";
		throw pairMismatch("subtract", "b", `subtract ${named(b)} from ${named(a)}`, advice, a, b);
	}
	const unit = kind === a.kind ? a.unit : "pp";
	const sum = { by: "subtract", formula: "a − b", inputs: { a, b }, weights: WEIGHTS };
	return statedSum(kind, unit, sum, a, b, -1) ?? linearCombination(kind, unit, sum);
}
