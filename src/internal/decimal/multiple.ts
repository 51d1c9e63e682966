import { type Decimal, decimalOf, type Rounding, times } from "./decimal.ts";
import { QUOTIENT_DIGITS } from "./quotientPlaces.ts";
import { roundDecimal } from "./roundDecimal.ts";
import { roundQuotient } from "./roundQuotient.ts";

/**
 * The power of ten that stands for an infinite number. It is much larger than every double, also after
 * multiplication by a weight. So a formula that tends to a limit is rounded to this limit, and a formula
 * without a limit is rounded to infinity.
 */
const FAR = 1000;

/** The decimal 1. */
export const ONE: Decimal = [1n, 0];

/** The decimal that a double prints as, or one far beyond all doubles for an infinite number. */
export const decimalFor = (x: number): Decimal =>
	Number.isFinite(x) ? decimalOf(x) : [BigInt(Math.sign(x)), FAR];

/**
 * x × n / d, for d not below 0. It is exact, or rounded once: to 15 digits if nothing is divided, and
 * to 12 digits otherwise. If d is 0, it is the limit for a d that tends to 0.
 */
export function multiple(x: number, n: Decimal, d: Decimal, rounding: Rounding): number {
	const [digits, exponent] = times(decimalFor(x), n);
	const [divisor, place] = d[0] === 0n ? [1n, -FAR] : d;
	return divisor === 1n
		? roundDecimal([digits, exponent - place], rounding)
		: roundQuotient(digits, divisor, exponent - place, QUOTIENT_DIGITS, rounding);
}
