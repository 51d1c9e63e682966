/** Digits of a quotient: few enough that doubles nearly always decide how the last is rounded. */
export const QUOTIENT_DIGITS = 12;

/** Whole numbers below this have at most so many digits. */
export const QUOTIENT_LIMIT = 1e12;

/**
 * Decimal places that give a number the digits of a quotient: negative for a very large number, and 0
 * for 0 and infinity. Counting them is faster than a logarithm for usual sizes.
 */
export function quotientPlaces(x: number): number {
	let places = QUOTIENT_DIGITS - 1;
	let size = Math.abs(x);
	if (!(size > 0 && size < Infinity)) return 0;
	for (; size >= 10; size /= 10) places -= 1;
	for (; size < 1; size *= 10) places += 1;
	return places;
}
