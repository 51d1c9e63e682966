import { decimalOf, POWERS, powerOfTen, type Rounding, tenTo } from "./decimal.ts";
import { QUOTIENT_DIGITS, quotientPlaces, TIE } from "./quotientPlaces.ts";
import { roundQuotient } from "./roundQuotient.ts";

/** The part of n that n − d must be, so that their own rounding stays that small. */
const CLEAR = 0.1;

/** The quotient in doubles; NaN if these do not settle its last digit. */
function quickQuotient(
	n: number,
	d: number,
	exponent: number,
	less: number,
	rounding: Rounding,
): number {
	const rest = n - less * d;
	const ratio = rest / d;
	const places = quotientPlaces(ratio);
	const scaled = ratio * (POWERS[places] ?? Number.NaN);
	const whole = Math.round(scaled);
	const beyond = scaled - whole;
	if (!(Math.abs(beyond) > TIE && Math.abs(rest) > CLEAR * Math.abs(n))) return Number.NaN;
	const digits = beyond * rounding > 0 ? whole + rounding : whole;
	return places < exponent
		? digits * (POWERS[exponent - places] ?? Number.NaN)
		: digits / (POWERS[places - exponent] ?? Number.NaN);
}

/**
 * (n / d − less) × 10^exponent for d not below 0, rounded to 12 digits. Infinite numbers and a
 * divisor of 0 are limits; nothing of nothing is nothing.
 */
export function quotient(
	n: number,
	d: number,
	exponent: number,
	less: number,
	rounding: Rounding,
): number {
	if (n === 0 || d === Infinity) return 0 - less * powerOfTen(exponent);
	if (d === 0 || !Number.isFinite(n)) return n * Infinity;
	const quick = quickQuotient(n, d, exponent, less, rounding);
	if (!Number.isNaN(quick)) return quick;
	const [a, p] = decimalOf(n);
	const [b, q] = decimalOf(d);
	const finest = Math.min(p, q);
	const [top, bottom] = [a * tenTo(p - finest), b * tenTo(q - finest)];
	return roundQuotient(top - BigInt(less) * bottom, bottom, exponent, QUOTIENT_DIGITS, rounding);
}
