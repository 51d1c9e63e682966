import type { Rounding } from "../decimal/decimal.ts";
import { QUOTIENT_DIGITS } from "../decimal/quotientPlaces.ts";
import { roundQuotient } from "../decimal/roundQuotient.ts";

/**
 * n / d × 10^exponent, rounded to 12 digits. Powers can be below the least double, which is given
 * instead of 0: it counts as out of range, and 0 would be an exact result.
 */
export function roundNonzero(n: bigint, d: bigint, exponent: number, rounding: Rounding): number {
	const number = roundQuotient(n, d, exponent, QUOTIENT_DIGITS, rounding);
	if (number !== 0 || n === 0n) return number;
	return n < 0n ? -Number.MIN_VALUE : Number.MIN_VALUE;
}
