/**
 * Direction in which a number that has too many digits is rounded: down (−1) for a lower bound, up
 * (1) for an upper bound, to the nearest (0) for a value.
 */
export type Rounding = -1 | 0 | 1;

/** An exact decimal: whole digits times a power of ten. */
export type Decimal = readonly [digits: bigint, exponent: number];

/** Digits of a sum or product: a double distinguishes all decimals of 15 digits. */
export const SUM_DIGITS = 15;

/** Whole numbers below this have at most 15 digits, and a double holds each of them exactly. */
export const SUM_LIMIT = 1e15;

/** The largest power of ten that a double holds exactly. */
const EXACT_POWERS = 22;

/** The powers of ten that a double holds exactly; undefined beyond. */
export const POWERS: readonly number[] = /* @__PURE__ */ Array.from(
	{ length: EXACT_POWERS + 1 },
	(_, n) => Number(`1e${n}`),
);

/** Ten to a power, exact if a double can hold it. */
export const powerOfTen = (exponent: number): number => POWERS[exponent] ?? Number(`1e${exponent}`);

/** Ten to a power that is not negative, as a whole number. */
export const tenTo = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The decimal that a double prints as. */
export function decimalOf(x: number): Decimal {
	const [mantissa = "", exponent] = x.toExponential().split("e");
	const [, places = ""] = mantissa.split(".");
	return [BigInt(mantissa.replace(".", "")), Number(exponent) - places.length];
}

/** Product of two decimals. */
export const times = ([a, p]: Decimal, [b, q]: Decimal): Decimal => [a * b, p + q];

/** Sum of two decimals. */
export function plus([a, p]: Decimal, [b, q]: Decimal): Decimal {
	return p > q ? [a * tenTo(p - q) + b, q] : [a + b * tenTo(q - p), p];
}

/** The same decimal without zeros at its end, so that doubles of halves stay short. */
export function trimmed([digits, exponent]: Decimal): Decimal {
	let [rest, place] = [digits, exponent];
	for (; rest !== 0n && rest % 10n === 0n; rest /= 10n) place += 1;
	return [rest, place];
}
