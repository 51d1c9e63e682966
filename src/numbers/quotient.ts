import { POWERS, QUOTIENT_DIGITS, type Toward } from "./decimal.ts";
import { fractionOf, roundFraction } from "./exact.ts";

/** How near to a whole number the last digit may lie before a double cannot tell its side. */
const TIE = 0.01;

/** Decimal places that a quotient of this size carries; below zero for a very large one. */
export function quotientPlaces(ratio: number): number {
	return QUOTIENT_DIGITS - 1 - Math.floor(Math.log10(Math.abs(ratio)));
}

/** n / d × factor with the digits that a quotient carries; 0 / 0 is 0, for a part that is nothing. */
export function quotient(n: number, d: number, toward: Toward, factor = 1): number {
	if (n === 0) return 0;
	const ratio = (n / d) * factor;
	if (ratio === 0 || !Number.isFinite(ratio)) return ratio + 0;
	const power = POWERS[quotientPlaces(ratio)] as number;
	const scaled = ratio * power + (toward === 0 ? 0.5 : 0);
	if (Math.abs(scaled - Math.round(scaled)) > TIE) {
		return (toward > 0 ? Math.ceil(scaled) : Math.floor(scaled)) / power + 0;
	}
	const [a, b] = fractionOf(n);
	const [c, e] = fractionOf(d * Math.sign(d));
	const sign = BigInt(Math.sign(d) * factor);
	return roundFraction([a * e * sign, b * c], QUOTIENT_DIGITS, toward);
}
