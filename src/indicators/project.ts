import { decimalFor, multiple, ONE } from "../internal/decimal/multiple.ts";
import { requireRate } from "../internal/gate/requireRate.ts";
import { cornerBounds } from "../internal/interval/cornerBounds.ts";
import { intervalOf } from "../internal/interval/intervalOf.ts";
import { compoundGrowth, requireGrowth } from "../internal/percent/compound.ts";
import { nonzero } from "../internal/power/roundNonzero.ts";
import type { Level, OfKind } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the level after some years of growth at a constant rate.
 *
 * Formula: level × (1 + rate / 100)^years
 *
 * Unit: that of the level.
 *
 * Bounds: calculated from the bounds of the inputs, and rounded outward to 12 digits. A lower
 * bound of the rate below −100% counts as −100%.
 *
 * @param level - Level at the beginning.
 * @param rate - Growth rate.
 * @param years - Number of years, at least 0.
 * @returns The level at the end.
 * @throws `kind-mismatch` if the level is a percentage, or the second argument is not a growth
 * rate.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `out-of-range` if the rate is below −100%, the years are less than 0, or the result is
 * too large.
 * @see [World Bank, World Development Indicators, sources and
 * methods](https://datatopics.worldbank.org/world-development-indicators/sources-and-methods.html)
 *
 * @example
 * ```ts
 * import { format, project, quantity } from "china-aluminum";
 *
 * console.log(format(project(quantity(100, "Mt"), quantity(10, "%/a"), 2))); // 121 Mt
 * ```
 *
 * @category Change over time
 */
export function project<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	level: Level<"project", K, U>,
	rate: OfKind<"rate", "growth-rate", L, V>,
	years: number,
): Quantity<K, U>;
export function project(level: Quantity, rate: Quantity, years: number): Quantity {
	requireRate("project", "project", ["level", level], ["rate", rate], "growth-rate");
	const growth = requireGrowth("project", rate, years);
	return cornerBounds(
		level.kind,
		level.unit,
		[
			{ q: level, numbers: intervalOf(level) },
			{ q: rate, numbers: growth },
		],
		([from = 0, percent = 0], rounding) =>
			compoundGrowth(percent, years, rounding, (growth) => {
				if (growth === undefined) return multiple(from, decimalFor(Infinity), ONE, rounding);
				const [n, d] = growth;
				const factor = n + d;
				const number = multiple(from, [factor, 0], [d, 0], rounding);
				return factor === 0n ? number : nonzero(number, from);
			}),
		{
			by: "project",
			formula: "level × (1 + rate / 100)^years",
			inputs: { level, rate, years },
		},
	);
}
