import { minus } from "../internal/decimal/decimal.ts";
import { decimalsOf } from "../internal/decimal/decimalsOf.ts";
import { QUOTIENT_DIGITS } from "../internal/decimal/quotientPlaces.ts";
import { roundQuotient } from "../internal/decimal/roundQuotient.ts";
import { requireLevels } from "../internal/gate/requireKinds.ts";
import { requireAboveZero, requireRange } from "../internal/gate/requireRange.ts";
import { GONE, PERCENT, requireYears } from "../internal/percent/percent.ts";
import { fractionFrom, fractionOf } from "../internal/power/Fraction.ts";
import { roundNonzero } from "../internal/power/roundNonzero.ts";
import { roundPower } from "../internal/power/roundPower.ts";
import { type NumberOf, overExtremes } from "../internal/ratio/overExtremes.ts";
import type { Peer } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the average growth rate per year between two levels.
 *
 * Formula: ((to / from)^(1 / years) − 1) × 100
 *
 * Unit: %/a. The rate depends only on the first and the last level, and not on levels between them.
 *
 * Bounds: calculated from the bounds of the levels, and rounded outward.
 *
 * @param from - Level at the beginning.
 * @param to - Level at the end, in any unit of the same kind.
 * @param years - Number of years between the levels, greater than 0.
 * @returns The growth rate, negative for a decline.
 * @throws `kind-mismatch` if the kinds differ or are percentages.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `zero-divisor` if the first level is not greater than 0.
 * @throws `out-of-range` if the last level is less than 0, the years are not greater than 0, or the
 * rate is too large.
 * @see [World Bank, World Development Indicators, sources and
 * methods](https://datatopics.worldbank.org/world-development-indicators/sources-and-methods.html)
 *
 * @example
 * ```ts
 * import { format, growthRate, quantity } from "china-aluminum";
 *
 * const rate = growthRate(quantity(100, "Mt"), quantity(121, "Mt"), 2);
 * console.log(rate.value, rate.lower, rate.upper); // 10 10 10
 * console.log(format(rate)); // 10% per year
 * ```
 *
 * @category Change over time
 */
export function growthRate<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	from: Quantity<K, U>,
	to: Peer<"change", K, U, L, V>,
	years: number,
): Quantity<"growth-rate", "%/a">;
export function growthRate(from: Quantity, to: Quantity, years: number): Quantity {
	const by = "growthRate";
	requireLevels(by, "from", from, "to", to, "take the change from", "to");
	requireAboveZero(by, "from", from);
	requireRange(to.value >= 0, by, "to", to, "not be less than 0");
	requireYears(by, years, "greater");
	const [p, q] = fractionOf(years);
	const rateOf: NumberOf = ({ n, d }, rounding) => {
		const shift = n[1] - d[1];
		const ratio = roundQuotient(n[0], d[0], shift, QUOTIENT_DIGITS, rounding);
		if (ratio <= 0) return GONE;
		if (ratio === Infinity) return Infinity;
		// If both levels contain a number without an upper bound, the ratio can tend to 1.
		const [rest, place] = minus(n, d);
		if (roundQuotient(rest, d[0], place - d[1], QUOTIENT_DIGITS, rounding) === 0) return 0;
		const [top, bottom] = fractionFrom([n[0], shift]);
		return roundPower([top, bottom * d[0]], [q, p], rounding, (growth) =>
			growth ? roundNonzero(...growth, PERCENT, rounding) : Infinity,
		);
	};
	return overExtremes(
		"growth-rate",
		"%/a",
		[
			[to, 1n, 0n],
			[from, 0n, 1n],
		],
		{ by, formula: "((to / from)^(1 / years) − 1) × 100", inputs: { from, to, years } },
		rateOf,
		decimalsOf,
	) as Quantity;
}
