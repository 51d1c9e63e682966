import type { Rounding } from "../decimal/decimal.ts";
import { QUOTIENT_LIMIT } from "../decimal/quotientPlaces.ts";

/**
 * How near to the next result a quotient of 12 digits may be before doubles do not settle it, in units of
 * its last digit. The quotient of two decimals errs by less than 4 parts in 1e16, and so by less than this.
 */
const TIE = 0.001;

/**
 * The digits of x / y × shift in doubles; NaN if these do not settle the last one. The nearest digits change
 * at a half, and the digits of a bound at a whole number.
 */
export function settledQuotient(x: number, y: number, shift: number, rounding: Rounding): number {
	const scaled = (x / y) * shift;
	const digits = Math.round(scaled);
	const rest = scaled - digits;
	const distance = Math.abs(rest);
	const isSettled = rounding === 0 ? distance < 1 / 2 - TIE : distance > TIE;
	if (!(isSettled && scaled < QUOTIENT_LIMIT)) return Number.NaN;
	return rest * rounding > 0 ? digits + rounding : digits;
}
