import { shift } from "../numbers/shift.ts";
import type { Quantity } from "../quantity.ts";
import type { Unit } from "../units.ts";
import { unitShift } from "./unitShift.ts";

/** The numbers of a quantity for calculation: a bound that is not there is infinite. */
export interface Interval {
	readonly value: number;
	readonly lower: number;
	readonly upper: number;
	readonly decimals: number;
}

/** The numbers of a quantity, in another unit of its kind where one is named. */
export function intervalOf(q: Quantity, unit: Unit = q.unit): Interval {
	const { value, decimals } = q;
	const lower = q.lower ?? -Infinity;
	const upper = q.upper ?? Infinity;
	if (q.unit === unit) return { value, lower, upper, decimals };
	const exponent = unitShift(q.unit, unit);
	return {
		value: shift(value, exponent),
		lower: shift(lower, exponent),
		upper: shift(upper, exponent),
		decimals: Math.max(0, decimals - exponent),
	};
}
