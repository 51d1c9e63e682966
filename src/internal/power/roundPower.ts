import type { Rounding } from "../decimal/decimal.ts";
import type { Fraction } from "./Fraction.ts";
import { powerLessOne } from "./powerLessOne.ts";

/** Bits with which a power is calculated first: over eighteen decimal digits, with what errors take. */
const FIRST_BITS = 100;

/** Bits with which a power is calculated if the first do not settle its last digit. */
const LAST_BITS = 160;

/**
 * A number that rises or falls with a power, rounded.
 *
 * @param base - The base, above zero.
 * @param exponent - The exponent, above zero.
 * @param numberOf - The number for a power less one, with a direction of rounding. The power is
 * undefined if it is beyond every number that is carried.
 */
export function roundPower(
	base: Fraction,
	exponent: Fraction,
	rounding: Rounding,
	numberOf: (lessOne: Fraction | undefined) => number,
): number {
	const numbersAt = (bits: number) => {
		const { lower, upper } = powerLessOne(base, exponent, bits) ?? {};
		return [numberOf(lower), numberOf(upper)] as const;
	};
	let [a, b] = numbersAt(FIRST_BITS);
	if (a !== b) [a, b] = numbersAt(LAST_BITS);
	return rounding > 0 ? Math.max(a, b) : Math.min(a, b);
}
