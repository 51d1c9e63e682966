import { cornerBounds } from "../internal/interval/cornerBounds.ts";
import { compoundGrowth, requireGrowth } from "../internal/percent/compound.ts";
import { PERCENT } from "../internal/percent/percent.ts";
import { roundNonzero } from "../internal/power/roundNonzero.ts";
import type { OfKind } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the relative change that a growth rate causes over some years.
 *
 * Formula: ((1 + rate / 100)^years − 1) × 100
 *
 * Unit: %, as a relative change.
 *
 * Bounds: calculated from the bounds of the rate, and rounded outward. A lower bound of the rate
 * below −100% counts as −100%.
 *
 * @param rate - Growth rate.
 * @param years - Number of years, at least 0.
 * @returns The relative change.
 * @throws `kind-mismatch` if the first argument is not a growth rate.
 * @throws `not-a-quantity` if the first argument is not a quantity.
 * @throws `out-of-range` if the rate is below −100%, the years are less than 0, or the result is
 * too large.
 * @see [World Bank, World Development Indicators, sources and
 * methods](https://datatopics.worldbank.org/world-development-indicators/sources-and-methods.html)
 *
 * @example
 * ```ts
 * import { cumulativeGrowth, format } from "china-aluminum";
 * import { bauxiteProductionGrowth2021To2025 } from "china-aluminum/2025-r1";
 *
 * console.log(format(cumulativeGrowth(bauxiteProductionGrowth2021To2025, 5))); // −25.0%
 * ```
 *
 * @category Change over time
 */
export function cumulativeGrowth<K extends Kind, U extends Unit>(
	rate: OfKind<"rate", "growth-rate", K, U>,
	years: number,
): Quantity<"relative-change", "%">;
export function cumulativeGrowth(rate: Quantity, years: number): Quantity {
	const numbers = requireGrowth("cumulativeGrowth", rate, years);
	return cornerBounds(
		"relative-change",
		"%",
		[{ q: rate, numbers }],
		([percent = 0], rounding) =>
			compoundGrowth(percent, years, rounding, (growth) =>
				growth ? roundNonzero(...growth, PERCENT, rounding) : Infinity,
			),
		{
			by: "cumulativeGrowth",
			formula: "((1 + rate / 100)^years − 1) × 100",
			inputs: { rate, years },
		},
	);
}
