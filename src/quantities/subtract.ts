import { areConvertible } from "../internal/gate/areConvertible.ts";
import { isPercentKind } from "../internal/gate/isPercent.ts";
import { kindMismatch, named } from "../internal/gate/requireKinds.ts";
import { requireQuantity } from "../internal/gate/requireQuantity.ts";
import { differenceKind } from "../internal/gate/sumKind.ts";
import { areApart } from "../internal/lineage/areApart.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import { quickSum } from "../internal/lineage/quickSum.ts";
import type { Difference, Operand } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

const WEIGHTS = /* @__PURE__ */ Object.freeze({ a: 1, b: -1 });

/**
 * Subtracts a quantity from another of its kind, or a change of share from a share.
 *
 * Formula: a − b. Unit: that of the first quantity; the difference of two shares is in percentage
 * points. Bounds: the least of a less the most of b, and the most of a less the least of b. What
 * one and the same unknown adds and takes away is counted once, so x − x is exactly 0.
 *
 * @param a - The quantity that is subtracted from.
 * @param b - The quantity that is subtracted, in any unit of its kind.
 * @returns The difference, with both as its inputs.
 * @throws `kind-mismatch` where the kinds do not go together.
 * @throws `not-a-quantity` where one of the two is none.
 *
 * @example
 * ```ts
 * import { subtract } from "china-aluminum";
 * import {
 *   greenElectricityAluminumShare2024,
 *   greenElectricityAluminumShareChange2024,
 * } from "china-aluminum/2025-r1";
 *
 * const share2020 = subtract(
 *   greenElectricityAluminumShare2024,
 *   greenElectricityAluminumShareChange2024,
 * );
 * expect(share2020.value).toBe(19);
 * expect(share2020.kind).toBe("share");
 * ```
 *
 * @category Calculate
 */
export function subtract<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	a: Quantity<K, U>,
	b: Operand<"subtract", K, U, L, V>,
): Difference<K, U, L>;
export function subtract(a: Quantity, b: Quantity): Quantity {
	const quick = quickSum("subtract", "a − b", a, b, -1, WEIGHTS);
	if (quick !== undefined && !isPercentKind(quick.kind) && areApart(a, b)) return quick;
	requireQuantity("subtract", "a", a);
	requireQuantity("subtract", "b", b);
	const kind = differenceKind(a.kind, b.kind);
	if (kind === undefined || !areConvertible(a, b)) {
		throw kindMismatch(
			"subtract",
			"b",
			`cannot subtract ${named(b)} from ${named(a)}. Subtract a quantity of the same kind, or percentage points from a share.`,
			a,
			b,
		);
	}
	return linearCombination(kind, kind === a.kind ? a.unit : "pp", {
		by: "subtract",
		formula: "a − b",
		inputs: { a, b },
		weights: WEIGHTS,
	});
}
