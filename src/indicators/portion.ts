import { product } from "../internal/decimal/product.ts";
import { requireKind, requireLevel } from "../internal/gate/requireKinds.ts";
import { requireOrder } from "../internal/gate/requireOrder.ts";
import { cornerBounds } from "../internal/interval/cornerBounds.ts";
import { intervalOf } from "../internal/interval/intervalOf.ts";
import { PERCENT } from "../internal/percent/percent.ts";
import { sumWithin } from "../internal/ratio/sumWithin.ts";
import type { Level, OfKind } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the part that a share of a whole represents.
 *
 * Formula: share / 100 × whole
 *
 * Unit: that of the whole.
 *
 * Bounds: calculated from the bounds of the inputs.
 *
 * @param share - Share.
 * @param whole - Whole of the share.
 * @returns The part, in the unit of the whole.
 * @throws `kind-mismatch` if the first argument is not a share, or the second one is a percentage.
 * @throws `not-a-quantity` if an argument is not a quantity.
 *
 * @example
 * ```ts
 * import { format, portion } from "china-aluminum";
 * import { bauxiteImports2024, bauxiteImportsGuineaShare } from "china-aluminum/2025-r1";
 *
 * console.log(format(portion(bauxiteImportsGuineaShare, bauxiteImports2024))); // over 110 Mt
 * ```
 *
 * @category Calculate
 */
export function portion<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	share: OfKind<"share", "share", K, U>,
	whole: Level<"take a portion of", L, V>,
): Quantity<L, V>;
export function portion(share: Quantity, whole: Quantity): Quantity {
	requireOrder("portion", ["share", share], ["whole", whole], 0, "share");
	requireKind("portion", "share", share, "share");
	requireLevel("portion", "whole", whole, "take a portion of");
	const derivation = {
		by: "portion",
		formula: "share / 100 × whole",
		inputs: { share, whole },
	};
	const part = sumWithin(share, "numerator", whole, derivation);
	if (part !== undefined) return part;
	const inputs = [share, whole].map((q) => ({ q, numbers: intervalOf(q) }));
	return cornerBounds(
		whole.kind,
		whole.unit,
		inputs,
		([percent = 0, all = 0], rounding) => product(percent, all, -PERCENT, rounding),
		derivation,
	);
}
