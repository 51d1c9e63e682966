import { digitsOf, type Toward } from "./decimal.ts";

/** A number as an exact fraction of whole numbers; the denominator is above zero. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

/** The decimal that a double prints as, as an exact fraction. */
export function fractionOf(x: number): Fraction {
	const [digits, exponent] = digitsOf(x);
	return exponent < 0 ? [digits, 10n ** BigInt(-exponent)] : [digits * 10n ** BigInt(exponent), 1n];
}

/** The sum of two fractions. */
export const addFractions = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [
	a * d + c * b,
	b * d,
];

/** The product of two fractions. */
export const multiplyFractions = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];

const lengthOf = (n: bigint) => String(n < 0n ? -n : n).length;

/** The decimal of so many digits that is nearest to a fraction, or next to it on the side named. */
export function roundFraction([n, d]: Fraction, digits: number, toward: Toward): number {
	const roundAt = (places: number): bigint => {
		const dividend = places < 0 ? n : n * 10n ** BigInt(places);
		const divisor = places < 0 ? d * 10n ** BigInt(-places) : d;
		const offset = toward < 0 ? 0n : toward > 0 ? divisor - 1n : divisor / 2n;
		const quotient = (dividend + offset) / divisor;
		return quotient * divisor > dividend + offset ? quotient - 1n : quotient;
	};
	const places = digits - lengthOf(n) + lengthOf(d);
	const rounded = roundAt(places);
	return Number(
		lengthOf(rounded) <= digits ? `${rounded}e${-places}` : `${roundAt(places - 1)}e${1 - places}`,
	);
}
