import { decimalOf, digitsOf, powerOfTen, type Toward } from "./decimal.ts";

/** Digits that a quotient carries: few enough that a double decides the last one nearly always. */
export const QUOTIENT_DIGITS = 12;

/** How near to a whole number a scaled quotient may lie before a double cannot tell its side. */
const TIE = 0.01;

/**
 * Decimal places that a result carries that is neither zero nor endless; below zero for a very
 * large one. Counting them is faster than a logarithm for the sizes that are usual.
 */
export function quotientPlaces(x: number): number {
	let places = QUOTIENT_DIGITS - 1;
	let size = Math.abs(x);
	for (; size >= 10; size /= 10) places -= 1;
	for (; size < 1; size *= 10) places += 1;
	return places;
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
	const places = quotientPlaces(ratio);
	const scaled = ratio * powerOfTen(places);
	const whole = Math.round(scaled);
	const rest = scaled - whole;
	const sign = Math.abs(rest) > TIE ? rest : signOfRest(n, d, places, whole);
	return decimalOf(sign * toward > 0 ? whole + toward : whole, places - exponent);
}
