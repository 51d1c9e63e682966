import { product } from "../numbers/product.ts";
import type { Quantity } from "../quantity.ts";
import { unitExponents } from "../unitExponents.ts";
import type { Unit } from "../units.ts";

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
	const lower = q.lower ?? Number.NEGATIVE_INFINITY;
	const upper = q.upper ?? Number.POSITIVE_INFINITY;
	const exponent = (unitExponents[q.unit] ?? 0) - (unitExponents[unit] ?? 0);
	if (exponent === 0) return { value, lower, upper, decimals };
	const factor = Number(`1e${exponent}`);
	const shifted = Math.max(0, decimals - exponent);
	return {
		value: product(value, factor, shifted, 0),
		lower: product(lower, factor, shifted + 1, -1),
		upper: product(upper, factor, shifted + 1, 1),
		decimals: shifted,
	};
}
