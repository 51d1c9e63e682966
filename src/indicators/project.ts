import { requireLevel } from "../internal/gate/requireKinds.ts";
import { requireOrder } from "../internal/gate/requireOrder.ts";
import { cornerBounds } from "../internal/interval/cornerBounds.ts";
import { intervalOf } from "../internal/interval/intervalOf.ts";
import { compoundGrowth, requireGrowth } from "../internal/percent/compound.ts";
import { multiply } from "../internal/power/multiply.ts";
import type { Level, OfKind } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The level that a growth rate leads to in some years, compounded.
 *
 * Formula: level × (1 + rate / 100)^years. Unit: that of the level. Bounds: at the corners of the
 * inputs, the power settled in whole numbers and rounded outward to 12 digits. A rate is not below
 * −100 %, whatever its bounds say. It is an extrapolation: it holds only if the rate does.
 *
 * @param level - The level at the beginning.
 * @param rate - The growth rate.
 * @param years - The years, not below zero.
 * @returns The level at the end.
 * @throws `kind-mismatch` where the level is a percentage, or the second argument no growth rate.
 * @throws `out-of-range` where the rate is below −100 %, the years are below zero, or the result is
 * beyond what a number can hold.
 * @throws `not-a-quantity` where one of the two is none.
 *
 * @example
 * ```ts
 * import { project, quantity } from "china-aluminum";
 *
 * const level = project(quantity(100, "Mt"), quantity(10, "%/a"), 2);
 * expect(level.value).toBe(121);
 * ```
 *
 * @category Follow change
 */
export function project<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	level: Level<"project", K, U>,
	rate: OfKind<"rate", "growth-rate", L, V>,
	years: number,
): Quantity<K, U>;
export function project(level: Quantity, rate: Quantity, years: number): Quantity {
	requireOrder("project", ["level", level], ["rate", rate], 1, "growth-rate");
	requireLevel("project", "level", level, "project");
	const growth = requireGrowth("project", rate, years);
	return cornerBounds(
		level.kind,
		level.unit,
		[
			{ q: level, numbers: intervalOf(level) },
			{ q: rate, numbers: growth },
		],
		([from = 0, percent = 0], rounding) =>
			compoundGrowth(percent, years, rounding, (grown) =>
				multiply(from, grown && [grown[0] + grown[1], grown[1]], rounding),
			),
		{
			by: "project",
			formula: "level × (1 + rate / 100)^years",
			inputs: { level, rate, years },
		},
	);
}
