import { ChinaAluminumError } from "../errors.ts";
import { fractionOf, roundFraction } from "../internal/decimal/fraction.ts";
import { power } from "../internal/decimal/power.ts";
import { QUOTIENT_DIGITS } from "../internal/decimal/quotient.ts";
import { requireAboveZero, requireLevels } from "../internal/gate/requireKinds.ts";
import { type Formula, ratio } from "../internal/interval/ratio.ts";
import { GONE, requireYears } from "../internal/percent/percent.ts";
import type { Peer } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The average annual growth rate between two levels, compounded.
 *
 * Formula: ((to / from)^(1 / years) − 1) × 100. Unit: %/a. Bounds: at the corners of the inputs,
 * the root settled in whole numbers and rounded outward. It is the end-point rate: it says nothing
 * of the years between.
 *
 * @param from - The level at the beginning.
 * @param to - The level at the end, in any unit of the same kind.
 * @param years - The years between the two, above zero.
 * @returns The growth rate, negative for a decline.
 * @throws `kind-mismatch` where the kinds differ or are percentages.
 * @throws `not-a-quantity` where one of the two is none.
 * @throws `zero-divisor` where the first level is not above zero.
 * @throws `out-of-range` where the last level is below zero, the years are not above zero, or the
 * rate is beyond what a number can hold.
 * @see World Bank, "Growth rates": https://datahelpdesk.worldbank.org
 *
 * @example
 * ```ts
 * import { growthRate, quantity } from "china-aluminum";
 *
 * const rate = growthRate(quantity(100, "Mt"), quantity(121, "Mt"), 2);
 * expect([rate.value, rate.lower, rate.upper]).toEqual([10, 10, 10]);
 * expect(rate.unit).toBe("%/a");
 * ```
 *
 * @category Follow change
 */
export function growthRate<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	from: Quantity<K, U>,
	to: Peer<"change", K, U, L, V>,
	years: number,
): Quantity<"growth-rate", "%/a">;
export function growthRate(from: Quantity, to: Quantity, years: number): Quantity {
	requireLevels("take the change from", from, "to", to);
	requireAboveZero("first level", from);
	if (to.value < 0) {
		throw new ChinaAluminumError(
			"out-of-range",
			`the last level is ${to.value} ${to.unit}: a growth rate needs one that is not below zero`,
			[from, to],
		);
	}
	requireYears(years, "above");
	const [p, q] = fractionOf(years);
	const rate: Formula = (later, earlier, toward) => {
		if (earlier === Infinity || later <= 0) return GONE;
		if (!Number.isFinite((later / earlier) ** (1 / years))) return Infinity;
		const [a, b] = fractionOf(later);
		const [c, d] = fractionOf(earlier);
		const [n, e] = power([a * d, b * c], [q, p], toward);
		return roundFraction([100n * (n - e), e], QUOTIENT_DIGITS, toward);
	};
	return ratio("growth-rate", "%/a", to, from, rate, {
		by: "growthRate",
		formula: "((to / from)^(1 / years) − 1) × 100",
		inputs: { from, to, years },
	});
}
