import { times } from "../internal/decimal/decimal.ts";
import { ONE } from "../internal/decimal/multiple.ts";
import { requireRate } from "../internal/gate/requireRate.ts";
import { levelTimes } from "../internal/percent/levelTimes.ts";
import { HUNDREDTH } from "../internal/percent/percent.ts";
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
 * @param share - Share of the whole.
 * @param whole - Quantity that the share is applied to.
 * @returns The part, in the unit of the whole.
 * @throws `kind-mismatch` if the first argument is not a share, or the second one is a percentage.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
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
	requireRate("portion", "take a portion of", ["whole", whole], ["share", share], "share", 0);
	return levelTimes(
		whole,
		share,
		{
			sought: [1n, 0n],
			range: [-Infinity, Infinity],
			factor: (percent) => [times(percent, HUNDREDTH), ONE],
		},
		{ by: "portion", formula: "share / 100 × whole", inputs: { share, whole } },
	);
}
