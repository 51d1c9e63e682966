import { type Rounding, tenTo } from "./decimal.ts";

const lengthOf = (n: bigint) => `${n}`.length;

/**
 * Rounds n / d × 10^exponent, for d above 0, to a decimal of so many digits.
 *
 * It first counts places from the lengths of n and d, which gives one digit too many at most.
 */
export function roundQuotient(
	n: bigint,
	d: bigint,
	exponent: number,
	digits: number,
	rounding: Rounding,
): number {
	if (n < 0n) return 0 - roundQuotient(-n, d, exponent, digits, (0 - rounding) as Rounding);
	for (let places = digits - lengthOf(n) + lengthOf(d); ; places -= 1) {
		const dividend = places < 0 ? n : n * tenTo(places);
		const divisor = places < 0 ? d * tenTo(-places) : d;
		const offset = rounding < 0 ? 0n : rounding > 0 ? divisor - 1n : divisor / 2n;
		const rounded = (dividend + offset) / divisor;
		if (lengthOf(rounded) <= digits) return Number(`${rounded}e${exponent - places}`);
	}
}
