import { type Decimal, decimalOf, tenTo } from "../decimal/decimal.ts";

/** An exact quotient of whole numbers; the denominator is above zero. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** The same fraction above zero in lowest terms. */
export function reduced([n, d]: Fraction): Fraction {
	const common = gcd(n, d);
	return [n / common, d / common];
}

/** A decimal as a fraction. */
export const fractionFrom = ([digits, exponent]: Decimal): Fraction =>
	exponent < 0 ? [digits, tenTo(-exponent)] : [digits * tenTo(exponent), 1n];

/** The decimal that a double prints as, as a fraction. */
export const fractionOf = (x: number): Fraction => fractionFrom(decimalOf(x));
