import type { Quantity } from "china-aluminum";
import { HUNDRED, Rational } from "./Rational.ts";

/** An unknown with how often it counts in the numerator and in the divisor. */
export interface Unknown {
	readonly q: Quantity;
	readonly a: number;
	readonly b: number;
}

/** One bound of a ratio in percent, by brute force; null if nothing bounds the ratio. */
export interface BruteBound {
	readonly bound: Rational | null;
	/** For each unknown: the side that all corners with this bound have it on; 0 if both occur. */
	readonly sides: readonly (-1 | 0 | 1)[];
}

/** Stands for a bound that is missing: so far out that nothing else counts beside it. */
const FAR = new Rational(10n ** 60n);

/** A ratio that is larger than this tends to infinity. */
const ENDLESS = new Rational(10n ** 40n);

const ZERO = new Rational(0n);

interface Corner {
	readonly sides: readonly (-1 | 1)[];
	readonly n: Rational;
	readonly d: Rational;
}

const sideOf = ({ value, lower, upper }: Quantity, side: -1 | 1): Rational => {
	const bound = side < 0 ? lower : upper;
	if (bound !== null) return Rational.of(bound);
	return side < 0 ? Rational.of(value).minus(FAR) : Rational.of(value).plus(FAR);
};

function cornersOf(unknowns: readonly Unknown[]): Corner[] {
	const choices = unknowns.reduce<(-1 | 1)[][]>(
		(all) =>
			all.flatMap((sides): (-1 | 1)[][] => [
				[...sides, -1],
				[...sides, 1],
			]),
		[[]],
	);
	return choices.map((sides) => {
		const sum = (weight: "a" | "b") =>
			unknowns.reduce(
				(total, unknown, at) =>
					total.plus(sideOf(unknown.q, sides[at] as 1).times(Rational.of(unknown[weight]))),
				ZERO,
			);
		return { sides, n: sum("a"), d: sum("b") };
	});
}

/** Numerators at the points of the edges between corners where the divisor is 0. */
function crossings(corners: readonly Corner[]): Rational[] {
	const count = corners[0]?.sides.length ?? 0;
	const touching = corners.filter(({ d }) => d.n === 0n).map(({ n }) => n);
	const crossing = corners.flatMap((corner, index) =>
		Array.from({ length: count }, (_, at) => {
			const other = corners[index ^ (1 << (count - 1 - at))] as Corner;
			if (corner.d.n < 0n || other.d.n >= 0n) return [];
			const part = corner.d.over(corner.d.minus(other.d));
			return [corner.n.plus(other.n.minus(corner.n).times(part))];
		}).flat(),
	);
	return [...touching, ...crossing];
}

/**
 * The largest (1) or smallest (−1) of 100 N / D over all corners with D > 0. If D reaches 0 where N
 * has the sign of the bound, the ratio has no such bound.
 */
export function bruteBound(unknowns: readonly Unknown[], toward: -1 | 1): BruteBound {
	const corners = cornersOf(unknowns);
	const signed = (x: Rational) => (toward > 0 ? x : ZERO.minus(x));
	const endless = { bound: null, sides: unknowns.map(() => 0 as const) };
	if (crossings(corners).some((n) => signed(n).n > 0n)) return endless;
	const usable = corners.filter(({ d }) => d.n > 0n);
	const ratioOf = ({ n, d }: Corner) => n.times(HUNDRED).over(d);
	const best = usable.reduce((most, corner) =>
		signed(ratioOf(most)).isAtMost(signed(ratioOf(corner))) ? corner : most,
	);
	const bound = ratioOf(best);
	if (ENDLESS.isAtMost(signed(bound))) return endless;
	const attaining = usable.filter((corner) => ratioOf(corner).equals(bound));
	const sides = unknowns.map((_, at) => {
		const first = attaining[0]?.sides[at] as -1 | 1;
		return attaining.every((corner) => corner.sides[at] === first) ? first : 0;
	});
	return { bound, sides };
}
