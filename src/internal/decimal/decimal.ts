/**
 * Which way a result that has more digits than are carried is rounded: down (−1) for a lower
 * bound, up (1) for an upper one, to the nearest (0) for a value.
 */
export type Toward = -1 | 0 | 1;

/** Digits that a sum or a product carries; a double tells every decimal of 15 digits apart. */
export const SUM_DIGITS = 15;

/** The power of ten of the largest number, and of the inverse of the smallest, that is taken in. */
const MAGNITUDE = 100;

/** Whether a number is one that can be taken in: zero, or not too large and not too small. */
export const isCarried = (x: number): boolean =>
	x === 0 || Math.abs(Math.log10(Math.abs(x))) <= MAGNITUDE;

/** Whole numbers below this can take a few roundings of a double and still be told apart. */
const SAFE = 2 ** 49;

/** The powers of ten that a double holds exactly. */
const POWERS: readonly number[] = /* @__PURE__ */ Array.from({ length: 23 }, (_, n) =>
	Number(`1e${n}`),
);

/** Ten to a power; exact where a double can hold it. */
export const powerOfTen = (exponent: number): number => POWERS[exponent] ?? Number(`1e${exponent}`);

/** The decimal that is a whole number over a power of ten. */
export function decimalOf(digits: number, places: number): number {
	const power = POWERS[places];
	return power ? digits / power : Number(`${digits}e${-places}`);
}

/** The decimal that a double prints as: its digits as a whole number, and their power of ten. */
export function digitsOf(x: number): [digits: bigint, exponent: number] {
	const [mantissa = "", exponent] = x.toExponential().split("e");
	const [, places = ""] = mantissa.split(".");
	return [BigInt(mantissa.replace(".", "")), Number(exponent) - places.length];
}

/** The decimal nearest to `x` with so many places, or NaN where doubles are too coarse to tell. */
export function snap(x: number, places: number, magnitude = Math.abs(x)): number {
	const power = POWERS[places] as number;
	return magnitude * power < SAFE ? Math.round(x * power) / power + 0 : Number.NaN;
}
