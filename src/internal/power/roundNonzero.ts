import type { Rounding } from "../decimal/decimal.ts";
import { QUOTIENT_DIGITS } from "../decimal/quotientPlaces.ts";
import { roundQuotient } from "../decimal/roundQuotient.ts";

/**
 * A number, or the least double of a sign instead of 0: powers can be below the least double. It
 * counts as out of range, and 0 would be an exact result.
 */
export const nonzero = (x: number, sign: number): number => x || Math.sign(sign) * Number.MIN_VALUE;

/** n / d × 10^exponent, rounded to 12 digits, and not to 0. */
export const roundNonzero = (n: bigint, d: bigint, exponent: number, rounding: Rounding): number =>
	nonzero(
		roundQuotient(n, d, exponent, QUOTIENT_DIGITS, rounding),
		Number(n > 0n) - Number(n < 0n),
	);
