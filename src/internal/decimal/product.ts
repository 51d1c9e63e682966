import { decimalOf, type Rounding, times } from "./decimal.ts";
import { roundDecimal } from "./roundDecimal.ts";

/** a × b × 10^exponent, exact or rounded once. 0 times anything is 0. */
export function product(a: number, b: number, exponent: number, rounding: Rounding): number {
	if (a === 0 || b === 0) return 0;
	if (!Number.isFinite(a) || !Number.isFinite(b)) return a * b;
	const exact = times(decimalOf(a), decimalOf(b));
	return roundDecimal(times(exact, [1n, exponent]), rounding);
}
