/**
 * Direction in which a number that has too many digits is rounded: down (−1) for a lower bound, up
 * (1) for an upper bound, to the nearest (0) for a value.
 */
export type Rounding = -1 | 0 | 1;

/** An exact decimal: whole digits times a power of ten. */
export type Decimal = readonly [digits: bigint, exponent: number];

export const ZERO: Decimal = [0n, 0];

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

/** Ten to a power that is not negative, as a whole number. */
export const tenTo = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The decimal that a double prints as. */
export function decimalOf(x: number): Decimal {
	const [mantissa, exponent = 0] = `${x}`.split("e") as [string, string?];
	const [whole, places = ""] = mantissa.split(".") as [string, string?];
	return [BigInt(whole + places), Number(exponent) - places.length];
}

/** Product of two decimals. */
export const times = ([a, p]: Decimal, [b, q]: Decimal): Decimal => [a * b, p + q];

/** Sum of two decimals. Nothing is added without aligning, so that digits stay few. */
export function plus(a: Decimal, b: Decimal): Decimal {
	if (b[0] === 0n) return a;
	return a[0] === 0n || a[1] < b[1] ? plus(b, a) : [a[0] * tenTo(a[1] - b[1]) + b[0], b[1]];
}

/** Difference of two decimals. */
export const minus = (a: Decimal, [digits, exponent]: Decimal): Decimal =>
	plus(a, [-digits, exponent]);

/** The same decimal without zeros at its end, so that doubles of halves stay short. */
export function trimmed(decimal: Decimal): Decimal {
	let [digits, exponent] = decimal;
	for (; digits !== 0n && digits % 10n === 0n; digits /= 10n) exponent += 1;
	return [digits, exponent];
}
