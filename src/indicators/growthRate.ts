import type { Rounding } from "../internal/decimal/decimal.ts";
import { decimalsOf } from "../internal/decimal/decimalsOf.ts";
import { QUOTIENT_DIGITS } from "../internal/decimal/quotientPlaces.ts";
import { roundQuotient } from "../internal/decimal/roundQuotient.ts";
import { createError } from "../internal/gate/createError.ts";
import { requireAboveZero, requireLevels } from "../internal/gate/requireKinds.ts";
import { shown } from "../internal/gate/shown.ts";
import { result } from "../internal/lineage/result.ts";
import { GONE, PERCENT, requireYears } from "../internal/percent/percent.ts";
import { fractionFrom, fractionOf } from "../internal/power/Fraction.ts";
import { roundPower } from "../internal/power/roundPower.ts";
import type { Extreme } from "../internal/ratio/extreme.ts";
import { extremesOf } from "../internal/ratio/extremesOf.ts";
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
	const by = "growthRate";
	requireLevels(by, "from", from, "to", to, "take the change from", "to");
	requireAboveZero(by, "from", from);
	if (to.value < 0) {
		const sentences = `must not be less than 0, got ${shown(to.value)} ${to.unit}.`;
		throw createError("out-of-range", by, "to", sentences, from, to);
	}
	requireYears(by, years, "greater");
	const [p, q] = fractionOf(years);
	const rateOf = ({ n, d }: Extreme, rounding: Rounding): number => {
		const shift = n[1] - d[1];
		const ratio = roundQuotient(n[0], d[0], shift, QUOTIENT_DIGITS, rounding);
		if (ratio <= 0) return GONE;
		if (ratio === Infinity) return Infinity;
		const [top, bottom] = fractionFrom([n[0], shift]);
		return roundPower([top, bottom * d[0]], [q, p], rounding, (growth) =>
			growth ? roundQuotient(...growth, PERCENT, QUOTIENT_DIGITS, rounding) : Infinity,
		);
	};
	const terms = [[to, 1n, 0n] as const, [from, 0n, 1n] as const];
	const [least, nominal, most] = extremesOf(terms) as NonNullable<ReturnType<typeof extremesOf>>;
	const [lower, value, upper] = [rateOf(least, -1), rateOf(nominal, 0), rateOf(most, 1)];
	const decimals = decimalsOf(value, lower, upper);
	const open = least.open | most.open;
	return result("growth-rate", "%/a", { value, lower, upper, decimals }, open, {
		by,
		formula: "((to / from)^(1 / years) − 1) × 100",
		inputs: { from, to, years },
	});
}
