import { QUOTIENT_DIGITS } from "../internal/decimal/quotientPlaces.ts";
import { roundQuotient } from "../internal/decimal/roundQuotient.ts";
import { cornerBounds } from "../internal/interval/cornerBounds.ts";
import { compoundGrowth, requireGrowth } from "../internal/percent/compound.ts";
import { PERCENT } from "../internal/percent/percent.ts";
import type { OfKind } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The relative change that a growth rate adds up to over some years, compounded.
 *
 * Formula: ((1 + rate / 100)^years − 1) × 100. Unit: %, as a relative change. Bounds: at the bounds
 * of the rate, the power settled in whole numbers and rounded outward. A rate is not below −100 %,
 * whatever its bounds say.
 *
 * @param rate - The growth rate.
 * @param years - The years, not below zero.
 * @returns The relative change.
 * @throws `kind-mismatch` where the first argument is no growth rate.
 * @throws `out-of-range` where the rate is below −100 %, the years are below zero, or the result is
 * beyond what a number can hold.
 * @throws `not-a-quantity` where the first argument is none.
 * @see World Bank, "Growth rates": https://datahelpdesk.worldbank.org
 *
 * @example
 * ```ts
 * import { cumulativeGrowth, format } from "china-aluminum";
 * import { bauxiteProductionGrowth2021To2025 } from "china-aluminum/2025-r1";
 *
 * expect(format(cumulativeGrowth(bauxiteProductionGrowth2021To2025, 5))).toBe("−25.0%");
 * ```
 *
 * @category Follow change
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
		([percent = 0], rounding) => {
			const growth = compoundGrowth(percent, years, rounding);
			return growth ? roundQuotient(...growth, PERCENT, QUOTIENT_DIGITS, rounding) : Infinity;
		},
		{
			by: "cumulativeGrowth",
			formula: "((1 + rate / 100)^years − 1) × 100",
			inputs: { rate, years },
		},
	);
}
