import { areConvertible } from "../internal/gate/areConvertible.ts";
import { named, pairMismatch } from "../internal/gate/kindMismatch.ts";
import { requireQuantity } from "../internal/gate/requireQuantity.ts";
import { sumKind } from "../internal/gate/sumKind.ts";
import { whyNotAdded } from "../internal/gate/whyNotAdded.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import { statedSum } from "../internal/lineage/statedSum.ts";
import type { Operand, Sum } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

const WEIGHTS = /* @__PURE__ */ Object.freeze({ a: 1, b: 1 });

function notAddable(a: Quantity, b: Quantity) {
	const advice =
		whyNotAdded(a, b) ?? ". Add quantities of one kind, or percentage points to a share.";
	return pairMismatch("add", "b", `add ${named(a)} and ${named(b)}`, advice, a, b);
}

/**
 * Adds two quantities of one kind, or a change of share to a share.
 *
 * Formula: a + b
 *
 * Unit: that of the first quantity. A share plus percentage points is a share. Two shares cannot be
 * added, because they may be of different wholes. Two relative changes or growth rates cannot be
 * added, because they compound.
 *
 * Bounds: the sums of the bounds. A number that was added, subtracted or scaled in both quantities
 * counts once.
 *
 * @param a - First quantity.
 * @param b - Second quantity, in any unit of the same kind.
 * @returns The sum, with both arguments as its inputs.
 * @throws `kind-mismatch` if the kinds cannot be added.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 *
 * @example
 * ```ts
 * import { add } from "china-aluminum";
 * import { aluminaImports2024, bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const raw = add(bauxiteImports2024, aluminaImports2024);
 * console.log(raw.value); // 160.41
 * console.log(raw.lower, raw.upper); // 159.905 160.915
 * ```
 *
 * @category Calculate
 */
export function add<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	a: Quantity<K, U>,
	b: Operand<"add", K, U, L, V>,
): Sum<K, U, L>;
export function add(a: Quantity, b: Quantity): Quantity {
	requireQuantity("add", "a", a);
	requireQuantity("add", "b", b);
	const kind = sumKind(a.kind, b.kind);
	if (kind === undefined || !areConvertible(a, b)) throw notAddable(a, b);
	const unit = kind === a.kind ? a.unit : b.unit;
	const sum = { by: "add", formula: "a + b", inputs: { a, b }, weights: WEIGHTS };
	return statedSum(kind, unit, sum, a, b, 1) ?? linearCombination(kind, unit, sum);
}
