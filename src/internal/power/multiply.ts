import { decimalOf, type Rounding } from "../decimal/decimal.ts";
import { roundDecimal } from "../decimal/roundDecimal.ts";
import type { Fraction } from "./Fraction.ts";
import { roundNonzero } from "./roundNonzero.ts";

/**
 * A level times a factor that is at least 0, or infinite if undefined. A level of 0 stays 0. The
 * product is rounded to 12 digits, and to 15 if the factor is whole.
 */
export function multiply(level: number, factor: Fraction | undefined, rounding: Rounding): number {
	if (level === 0 || factor?.[0] === 0n) return 0;
	if (factor === undefined || !Number.isFinite(level)) return level * Infinity;
	const [digits, exponent] = decimalOf(level);
	const [n, d] = factor;
	if (d === 1n) return roundDecimal([digits * n, exponent], rounding);
	return roundNonzero(digits * n, d, exponent, rounding);
}
