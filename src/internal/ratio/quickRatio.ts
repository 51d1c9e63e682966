import type { Quantity } from "../../model/quantity.ts";
import { POWERS, type Rounding, SUM_LIMIT } from "../decimal/decimal.ts";
import { QUOTIENT_LIMIT, quotientPlaces } from "../decimal/quotientPlaces.ts";
import type { Interval } from "../interval/interval.ts";
import { PERCENT, WHOLE } from "../percent/percent.ts";
import { ratioDecimals } from "./ratioDecimals.ts";

/**
 * How near to a tie a quotient of 12 digits may be before doubles do not settle it, in units of its
 * last digit. The quotient of two decimals errs by less than 4 parts in 1e16, and so by less than this.
 */
const TIE = 0.001;

/** Divisors below this leave remainders that 32 bits distinguish, with their signs. */
const REMAINDER_LIMIT = 2 ** 31;

/**
 * (x / y − less) × 100 rounded to 12 digits, for x above 0 or a missing upper bound; NaN if the numbers
 * times a power of ten are not whole numbers that doubles hold.
 *
 * The quotient of doubles gives the digits or their neighbor. The digits leave less than the divisor
 * of the dividend, so that the last 32 bits are all of what is left, and these are exact.
 */
function exactly(
	x: number | null,
	y: number | null,
	less: number,
	power: number,
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
	if (!(isExact && isNearest)) return Number.NaN;
	return rounded === 0 ? 0 : rounded / (POWERS[places - PERCENT] as number);
}

/** The digits of x / y × shift in doubles; NaN if these do not settle the last one. */
function settled(x: number, y: number, shift: number, rounding: Rounding): number {
	const scaled = (x / y) * shift;
	const digits = Math.round(scaled);
	const rest = scaled - digits;
	const distance = Math.abs(rest);
	if (!(distance > TIE && distance < 1 / 2 - TIE && scaled < QUOTIENT_LIMIT)) return Number.NaN;
	return rest * rounding > 0 ? digits + rounding : digits;
}

/**
 * The numbers of (n / d − less) × 100 for two different unknowns of one unit, n above 0 and d not below
 * 0, in doubles; undefined if these do not hold them.
 */
export function quickRatio(n: Quantity, d: Quantity, less: number): Interval | undefined {
	const { lower: least, upper: most } = n;
	const { lower: small, upper: large } = d;
	if (least === null || small === null || least <= 0 || small < 0) return undefined;
	if (less === 0 && most !== null && large !== null) {
		const places = quotientPlaces(least / large);
		const shift = POWERS[places] as number;
		const power = POWERS[places - PERCENT] as number;
		const lower = settled(least, large, shift, -1) / power;
		const value = settled(n.value, d.value, shift, 0) / power;
		const upper = settled(most, small, shift, 1) / power;
		if (lower <= value && value <= upper) {
			return { lower, value, upper, decimals: places - PERCENT };
		}
	}
	const power = POWERS[Math.max(n.decimals, d.decimals) + 1] as number;
	const lower = exactly(least, large, less, power, -1);
	const value = exactly(n.value, d.value, less, power, 0);
	const upper = exactly(most, small, less, power, 1);
	return lower <= value && value <= upper
		? { lower, value, upper, decimals: ratioDecimals(lower, value, upper) }
		: undefined;
}
