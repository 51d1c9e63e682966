import { decimalOf, digitsOf, powerOfTen, type Toward } from "./decimal.ts";

/** Digits that a quotient carries: few enough that a double decides the last one nearly always. */
export const QUOTIENT_DIGITS = 12;

/** How near to a whole number a scaled quotient may lie before a double cannot tell its side. */
const TIE = 0.01;

/** Decimal places that a result of this size carries; below zero for a very large one. */
export function quotientPlaces(x: number): number {
	return QUOTIENT_DIGITS - 1 - Math.floor(Math.log10(Math.abs(x)));
}

/** By how much n / d × 10^exponent is above a whole number, in sign. */
function signOfRest(n: number, d: number, exponent: number, whole: number): number {
	const [a, p] = digitsOf(n);
	const [b, q] = digitsOf(d);
	const power = exponent + p - q;
	const scale = 10n ** BigInt(Math.abs(power));
	const product = BigInt(whole) * b;
	return Number(power < 0 ? a - product * scale : a * scale - product);
}

/**
 * n / d × 10^exponent with the digits that a quotient carries, for d not below zero. 0 / 0 is 0,
 * for a part that is nothing.
 */
export function quotient(n: number, d: number, toward: Toward, exponent = 0): number {
	const ratio = n / d;
	if (n === 0 || ratio === 0 || !Number.isFinite(ratio)) return n && ratio + 0;
	const places = quotientPlaces(ratio) - exponent;
	const scaled = ratio * powerOfTen(places + exponent);
	const whole = Math.round(scaled);
	const rest = scaled - whole;
	const sign = Math.abs(rest) > TIE ? rest : signOfRest(n, d, places + exponent, whole);
	return decimalOf(sign * toward > 0 ? whole + toward : whole, places);
}
