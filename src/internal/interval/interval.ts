import type { Quantity } from "../../model/quantity.ts";
import type { Unit } from "../../model/unit.ts";
import { unitShift } from "../../units/unitShift.ts";
import { shift } from "../decimal/shift.ts";

/** The numbers of a quantity for calculation: a bound that is not there is infinite. */
export interface Interval {
	readonly value: number;
	readonly lower: number;
	readonly upper: number;
	readonly decimals: number;
}

/** The same numbers in a unit that is smaller by a power of ten. */
const shifted = ({ value, lower, upper, decimals }: Interval, exponent: number): Interval => ({
	value: shift(value, exponent),
	lower: shift(lower, exponent),
	upper: shift(upper, exponent),
	decimals: Math.max(0, decimals - exponent),
});

/** The numbers of a quantity, in another unit of its kind where one is named. */
export function intervalOf(q: Quantity, unit: Unit = q.unit): Interval {
	const { value, lower, upper, decimals } = q;
	const numbers = { value, lower: lower ?? -Infinity, upper: upper ?? Infinity, decimals };
	return q.unit === unit ? numbers : shifted(numbers, unitShift(q.unit, unit));
}
