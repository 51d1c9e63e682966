import { POWERS, type Rounding, SUM_LIMIT } from "../decimal/decimal.ts";
import { quotientPlaces } from "../decimal/quotientPlaces.ts";
import { PERCENT, WHOLE } from "../percent/percent.ts";

/** Divisors below this leave remainders that 32 bits distinguish, with their signs. */
const REMAINDER_LIMIT = 2 ** 31;

/**
 * (x / y − less) × 100 rounded to 12 digits, for x above 0 or a missing upper bound; NaN if the numbers
 * times a power of ten are not whole numbers that doubles hold.
 *
 * The quotient of doubles gives the digits or their neighbor. The digits leave less than the divisor
 * of the dividend, so that the last 32 bits are all of what is left, and these are exact.
 */
export function exactQuotient(
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
