import type { Quantity } from "../../model/quantity.ts";
import { POWERS, type Rounding, SUM_LIMIT } from "../decimal/decimal.ts";
import { quotientPlaces } from "../decimal/quotientPlaces.ts";
import type { Interval } from "../interval/interval.ts";
import { PERCENT, WHOLE } from "../percent/percent.ts";
import { ratioDecimals } from "./ratioDecimals.ts";

/** Divisors below this leave remainders that 32 bits tell apart, with their signs. */
const REMAINDER_LIMIT = 2 ** 31;

/**
 * (x / y − less) × 100 rounded to 12 digits, for x above 0 or a missing upper bound; NaN if the numbers
 * times a power of ten are not whole numbers that doubles hold.
 *
 * The quotient of doubles gives the digits or their neighbor. The digits leave less than the divisor
 * of the dividend, so that the last 32 bits are all of what is left, and these are exact.
 */
function percent(
	x: number | null,
	y: number | null,
	power: number,
	less: number,
	rounding: Rounding,
): number {
	if (y === null) return 0 - less * WHOLE;
	if (x === null || y === 0) return Infinity;
	const all = Math.round(x * power);
	const divisor = Math.round(y * power);
	const dividend = all - less * divisor;
	const places = quotientPlaces(dividend / divisor);
	const shift = POWERS[places] as number;
	const digits = Math.round((dividend * shift) / divisor);
	const rest = (Math.imul(dividend, shift) - Math.imul(digits, divisor)) | 0;
	const isExact =
		all / power === x && divisor / power === y && all < SUM_LIMIT && divisor < REMAINDER_LIMIT;
	const isNearest = rounding !== 0 || 2 * Math.abs(rest) < divisor;
	const rounded = rest * rounding > 0 ? digits + rounding : digits;
	return isExact && isNearest ? rounded / (POWERS[places - PERCENT] as number) : Number.NaN;
}

/**
 * The numbers of (n / d − less) × 100 for two different unknowns of one unit, n above 0 and d not below
 * 0, in doubles; undefined if these do not hold them.
 */
export function quickRatio(n: Quantity, d: Quantity, less: number): Interval | undefined {
	if (n.lower === null || d.lower === null || n.lower <= 0 || d.lower < 0) return undefined;
	const power = POWERS[Math.max(n.decimals, d.decimals) + 1] as number;
	const lower = percent(n.lower, d.upper, power, less, -1);
	const value = percent(n.value, d.value, power, less, 0);
	const upper = percent(n.upper, d.lower, power, less, 1);
	return lower <= value && value <= upper
		? { lower, value, upper, decimals: ratioDecimals(lower, value, upper) }
		: undefined;
}
