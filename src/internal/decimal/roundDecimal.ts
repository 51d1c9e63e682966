import { type Decimal, decimalOf, plus, type Rounding, SUM_DIGITS } from "./decimal.ts";
import { roundQuotient } from "./roundQuotient.ts";

/**
 * The double that prints as a decimal if there is one, otherwise the decimal rounded to 15 digits.
 */
export function roundDecimal([digits, exponent]: Decimal, rounding: Rounding): number {
	const x = Number(`${digits}e${exponent}`);
	const [printed, place] = Number.isFinite(x) ? decimalOf(x) : [0n, 0];
	const [rest] = plus([digits, exponent], [-printed, place]);
	return rest === 0n ? x + 0 : roundQuotient(digits, 1n, exponent, SUM_DIGITS, rounding);
}
