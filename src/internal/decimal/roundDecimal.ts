import { type Decimal, decimalOf, minus, type Rounding, SUM_DIGITS } from "./decimal.ts";
import { roundQuotient } from "./roundQuotient.ts";

/**
 * The double that prints as a decimal if there is one, otherwise the decimal rounded to 15 digits.
 */
export function roundDecimal(exact: Decimal, rounding: Rounding): number {
	const [digits, exponent] = exact;
	const x = Number(`${digits}e${exponent}`);
	const isExact = Number.isFinite(x) && minus(exact, decimalOf(x))[0] === 0n;
	return isExact ? x : roundQuotient(digits, 1n, exponent, SUM_DIGITS, rounding);
}
