import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Decimal } from "../decimal/decimal.ts";
import { decimalFor, multiple } from "../decimal/multiple.ts";
import { cornerBounds } from "../interval/cornerBounds.ts";
import { intervalOf } from "../interval/intervalOf.ts";
import { type Sought, sumWithin } from "../ratio/sumWithin.ts";

/** How a level is calculated from a level and a percentage. */
export interface Effect {
	/** The sum that the result is, if the percentage is a ratio of sums and the level is the other sum. */
	readonly sought: Sought;
	/** The smallest and the largest percentage that are possible. Wider bounds are cut to them. */
	readonly range: readonly [least: number, most: number];
	/** The factor of the level, as a quotient of two decimals. It only rises or only falls. */
	readonly factor: (percent: Decimal) => readonly [n: Decimal, d: Decimal];
}

/** Calculates a level from a level and a percentage, such as a part from its whole and its share. */
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
