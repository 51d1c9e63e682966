import type { Fraction } from "./Fraction.ts";

/** A number between two others, each a whole number over 2^bits. */
export interface FixedBracket {
	readonly lower: bigint;
	readonly upper: bigint;
}

/** Number of binary digits of a whole number above zero. */
export const bitsOf = (n: bigint): number => n.toString(2).length;

/**
 * Units of the last bit that the sums below err by at most. A sum has fewer terms than it has bits,
 * each term errs by less than 8 units, and up to 2^13 such sums are added: for up to 2^11 bits that is
 * less than 2^27, as a literal, because bundlers keep an expression that is not used.
 */
const ERROR = 134_217_728n;

/** ln((1 + t) / (1 − t)) over 2^bits for t = n / d of at most 1/3, by the series of 2 artanh t. */
function twiceArtanh([n, d]: Fraction, bits: bigint): bigint {
	const t = (n << bits) / d;
	const square = (t * t) >> bits;
	let [power, sum] = [t, 0n];
	for (let odd = 1n; power > 0n; odd += 2n) {
		sum += power / odd;
		power = (power * square) >> bits;
	}
	return 2n * sum;
}

/** ln 2 over 2^bits, by the bits. */
const logsOfTwo = /* @__PURE__ */ new Map<bigint, bigint>();

/** ln 2 over 2^bits. It does not depend on the bits that were needed before. */
function logOfTwo(bits: bigint): bigint {
	const log = logsOfTwo.get(bits) ?? twiceArtanh([1n, 3n], bits);
	logsOfTwo.set(bits, log);
	return log;
}

/** The natural logarithm of a fraction above zero. */
export function logarithm([n, d]: Fraction, bits: bigint): FixedBracket {
	let [top, bottom] = [n, d];
	const doublings = BigInt(bitsOf(n) - bitsOf(d));
	if (doublings > 0n) bottom <<= doublings;
	else top <<= -doublings;
	const isBelow = top < bottom;
	const size = twiceArtanh([isBelow ? bottom - top : top - bottom, top + bottom], bits);
	const log = doublings * logOfTwo(bits) + (isBelow ? -size : size);
	return { lower: log - ERROR, upper: log + ERROR };
}

/** e^x − 1 for x over 2^bits, on one side of the true number, as a fraction. */
export function exponentialLessOne(x: bigint, bits: bigint, side: 1n | -1n): Fraction {
	const log = logOfTwo(bits);
	const one = 1n << bits;
	const doublings = x / log;
	const rest = x - doublings * log;
	let [term, sum] = [rest, 0n];
	for (let count = 2n; term !== 0n; count += 1n) {
		sum += term;
		term = ((term * rest) >> bits) / count;
	}
	sum += side * ERROR;
	if (doublings < 0n) return [one + sum - (one << -doublings), one << -doublings];
	return [((one + sum) << doublings) - one, one];
}
