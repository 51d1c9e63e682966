import { type Fraction, reduced } from "./Fraction.ts";
import { bitsOf, exponentialLessOne, logarithm } from "./fixedPoint.ts";

/** Two fractions with the true number between them; equal if the number is known exactly. */
export interface Bracket {
	readonly lower: Fraction;
	readonly upper: Fraction;
}

/** Bits up to which a power is calculated exactly. */
const EXACT_BITS = 8192n;

/** The natural logarithm of the largest power that is calculated, and of the inverse of the smallest. */
const LARGEST_LOG = 4096n;

const larger = (a: bigint, b: bigint) => (a > b ? a : b);

/** The whole root of a whole number above zero, rounded down, by Newton's iteration from above. */
function rootBelow(n: bigint, degree: bigint): bigint {
	let root = 1n << (BigInt(bitsOf(n)) / degree + 1n);
	for (;;) {
		const next = ((degree - 1n) * root + n / root ** (degree - 1n)) / degree;
		if (next >= root) return root;
		root = next;
	}
}

/** The exact power less one; undefined if it is not a fraction, or is one of too many digits. */
function exactly([n, d]: Fraction, [p, q]: Fraction): Fraction | undefined {
	if (q > BigInt(bitsOf(larger(n, d)))) return undefined;
	const [top, bottom] = [rootBelow(n, q), rootBelow(d, q)];
	if (top ** q !== n || bottom ** q !== d) return undefined;
	if (p * BigInt(bitsOf(larger(top, bottom))) > EXACT_BITS) return undefined;
	return [top ** p - bottom ** p, bottom ** p];
}

/**
 * A fraction above zero to the power of a fraction above zero, less one. Undefined if it is beyond
 * every number that is carried.
 *
 * The power is exact if it is a short fraction, and otherwise e^(exponent × ln base) in fixed
 * point, with bits for the size of the exponent and for how near to 1 the base is. Time depends on
 * these bits alone, which are some hundreds.
 *
 * @param precision - Bits of the logarithm beyond its first, errors of 2^27 units of the last included.
 */
export function powerLessOne(
	base: Fraction,
	exponent: Fraction,
	precision: number,
): Bracket | undefined {
	const [n, d] = reduced(base);
	const [p, q] = reduced(exponent);
	if (n === d) return { lower: [0n, 1n], upper: [0n, 1n] };
	const exact = exactly([n, d], [p, q]);
	if (exact !== undefined) return { lower: exact, upper: exact };
	const distance = bitsOf(larger(n - d, d - n)) - bitsOf(larger(n, d));
	const size = bitsOf(p) - bitsOf(q);
	const bits = BigInt(precision + Math.max(0, -distance - size) + Math.max(0, size));
	const { lower, upper } = logarithm([n, d], bits);
	const [least, most] = [(lower * p) / q - 1n, (upper * p) / q + 1n];
	if (most > LARGEST_LOG << bits) return undefined;
	if (least < -LARGEST_LOG << bits) {
		const tiny = 1n << LARGEST_LOG;
		return { lower: [-1n, 1n], upper: [1n - tiny, tiny] };
	}
	return {
		lower: exponentialLessOne(least, bits, -1n),
		upper: exponentialLessOne(most, bits, 1n),
	};
}
