import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Decimal } from "../decimal/decimal.ts";
import { decimalFor, multiple } from "../decimal/multiple.ts";
import { cornerBounds } from "../interval/cornerBounds.ts";
import { intervalOf } from "../interval/intervalOf.ts";
import { type Sought, sumWithin } from "../ratio/sumWithin.ts";

/** How a level and a percentage give a level. */
export interface Effect {
	/** The sum that is left if the percentage is a ratio of sums, and the level is the other one. */
	readonly sought: Sought;
	/** The smallest and the largest percentage that is possible, whatever its bounds say. */
	readonly range: readonly [least: number, most: number];
	/** The factor of the level, as a quotient of two decimals. It only rises or only falls. */
	readonly factor: (percent: Decimal) => readonly [n: Decimal, d: Decimal];
}

/** The level that a level and a percentage give, such as the part of a whole for a share. */
export function levelTimes(
	level: Quantity,
	percentage: Quantity,
	{ sought, range, factor }: Effect,
	derivation: Derivation,
	numbers = intervalOf(level),
): Quantity {
	const own = sumWithin(percentage, sought, level, derivation);
	if (own !== undefined) return own;
	const { lower, upper, ...rest } = intervalOf(percentage);
	const [least, most] = range;
	const limited = { ...rest, lower: Math.max(least, lower), upper: Math.min(most, upper) };
	return cornerBounds(
		level.kind,
		level.unit,
		[
			{ q: level, numbers },
			{ q: percentage, numbers: limited },
		],
		([x = 0, percent = 0], rounding) => multiple(x, ...factor(decimalFor(percent)), rounding),
		derivation,
	);
}
