import type { Quantity } from "../../model/quantity.ts";
import { type Decimal, decimalOf, tenTo } from "../decimal/decimal.ts";
import { numberAt } from "../interval/numberAt.ts";
import { OPEN_UPWARD, type OpenSides, sideOpened } from "../interval/openSides.ts";

/** An unknown of a ratio of sums, and how often it counts in each of the two. */
export interface Variable {
	readonly q: Quantity;
	readonly numerator: Decimal;
	readonly divisor: Decimal;
	/** Whether it is not below zero, whatever its lower bound says. */
	readonly isOneWay: boolean;
}

/** A value of a ratio, n / d: exact, or infinite if d is 0. */
export interface Extreme {
	readonly n: bigint;
	readonly d: bigint;
	readonly open: OpenSides;
}

/** A variable in whole numbers: of one power of ten for all numbers, and of one for all weights. */
interface WholeVariable {
	readonly q: Quantity;
	readonly a: bigint;
	readonly b: bigint;
	readonly lower: bigint | undefined;
	readonly value: bigint;
	readonly upper: bigint | undefined;
}

/** Decimals as whole numbers of one power of ten. */
function toWhole(decimals: readonly (Decimal | undefined)[]): (bigint | undefined)[] {
	const places = decimals.map((decimal) => decimal?.[1] ?? 0);
	const finest = places.reduce((least, place) => Math.min(least, place), 0);
	return decimals.map((decimal) => decimal && decimal[0] * tenTo(decimal[1] - finest));
}

function wholeVariables(variables: readonly Variable[]): WholeVariable[] {
	const numbers = toWhole(
		variables.flatMap(({ q, isOneWay }) =>
			[-1, 0, 1].map((side) => {
				const x = numberAt(q, side);
				const isBelow = isOneWay && side < 0 && (x ?? -1) < 0;
				return isBelow ? ([0n, 0] as const) : x === null ? undefined : decimalOf(x);
			}),
		),
	);
	const weights = toWhole(variables.flatMap(({ numerator, divisor }) => [numerator, divisor]));
	return variables.map(({ q }, at) => ({
		q,
		a: weights[2 * at] as bigint,
		b: weights[2 * at + 1] as bigint,
		lower: numbers[3 * at],
		value: numbers[3 * at + 1] as bigint,
		upper: numbers[3 * at + 2],
	}));
}

/**
 * The largest (1) or smallest (−1) value of N / D over the bounds of the variables with D > 0, by
 * Dinkelbach's iteration from a value that N / D has.
 *
 * Each round puts every variable on the side that makes N − λD largest (or smallest). If that is not
 * better than 0, λ is the extreme. If it is, and D is not above 0 there, then N / D has no limit on
 * the way to D = 0. A side without a bound is a direction, along which N / D tends to the quotient
 * of the two weights.
 */
function extreme(variables: readonly WholeVariable[], toward: 1 | -1, start: Extreme): Extreme {
	const sign = BigInt(toward);
	const infinite = { n: sign, d: 0n, open: toward > 0 ? OPEN_UPWARD : 2 * OPEN_UPWARD };
	let { n, d } = start;
	let limit = 0;
	for (;;) {
		let [top, bottom, open] = [0n, 0n, limit];
		let ray: readonly [n: bigint, d: bigint, open: OpenSides] | undefined;
		for (const { q, a, b, lower, value, upper } of variables) {
			const slope = (a * d - n * b) * sign;
			const side = slope > 0n ? 1 : -1;
			const x = slope === 0n ? value : slope > 0n ? upper : lower;
			if (slope !== 0n) open |= sideOpened(q, toward, side);
			if (x !== undefined) {
				top += a * x;
				bottom += b * x;
				continue;
			}
			const [rise, run] = [a * BigInt(side), b * BigInt(side)];
			if (run <= 0n) return infinite;
			if (ray === undefined || (rise * ray[1] - ray[0] * run) * sign > 0n) {
				ray = [rise, run, sideOpened(q, toward, side)];
			}
		}
		if (ray !== undefined) {
			[n, d, limit] = ray;
			continue;
		}
		if ((top * d - n * bottom) * sign <= 0n) return { n, d, open };
		if (bottom <= 0n) return infinite;
		[n, d, limit] = [top, bottom, 0];
	}
}

/** The value, the smallest and the largest of N / D; undefined if D is not above 0 at the values. */
export function extremesOf(
	variables: readonly Variable[],
): readonly [lower: Extreme, value: Extreme, upper: Extreme] | undefined {
	const whole = wholeVariables(variables);
	let [n, d] = [0n, 0n];
	for (const { a, b, value } of whole) {
		n += a * value;
		d += b * value;
	}
	if (d <= 0n) return undefined;
	const value = { n, d, open: 0 };
	return [extreme(whole, -1, value), value, extreme(whole, 1, value)];
}
