import type { Quantity } from "../../model/quantity.ts";
import {
	type Decimal,
	decimalOf,
	plus,
	type Rounding,
	times,
	trimmed,
	ZERO,
} from "../decimal/decimal.ts";
import { roundDecimal } from "../decimal/roundDecimal.ts";
import type { Interval } from "./interval.ts";
import { numberAt } from "./numberAt.ts";
import { falling, type OpenSides, rising } from "./openSides.ts";

/** An unknown of a sum, and its weight. */
export interface Weighted {
	readonly q: Quantity;
	readonly weight: Decimal;
}

/** The unknowns of a sum, by the key that identifies each. */
export type Weights = ReadonlyMap<unknown, Weighted>;

/** The three numbers of a sum, in this order. */
const SIDES: readonly Rounding[] = [-1, 0, 1];

/** The bits of open sides. */
const BITS: readonly OpenSides[] = [1, 2, 4];

/**
 * A sum of unknowns, each with its total weight, so that an unknown that is added and subtracted
 * disappears. It keeps its numbers as exact decimals, so that a change costs only the changed
 * terms.
 */
export class Combination {
	/** The unknowns with their weights; none has the weight 0. */
	readonly terms = new Map<unknown, Weighted>();
	/** Sums of the lower bounds, values and upper bounds that exist. */
	readonly #sums: Decimal[] = [ZERO, ZERO, ZERO];
	/** How many terms have no such bound. */
	readonly #missing = [0, 0, 0];
	/** How many terms leave each side open. */
	readonly #open = [0, 0, 0];

	#count({ q, weight }: Weighted, times1: bigint): void {
		const [digits, exponent] = weight;
		const sign = digits < 0n ? -1 : 1;
		for (const [at, side] of SIDES.entries()) {
			const x = numberAt(q, side * sign);
			if (x === null) (this.#missing[at] as number) += Number(times1);
			else {
				const counted = times(decimalOf(x), [digits * times1, exponent]);
				this.#sums[at] = plus(this.#sums[at] as Decimal, counted);
			}
		}
		const open = sign < 0 ? falling(q) : rising(q);
		for (const [at, bit] of BITS.entries()) {
			if (open & bit) (this.#open[at] as number) += Number(times1);
		}
	}

	/** Adds the terms of another sum, each so many times. */
	add(terms: Weights, factor: Decimal): void {
		for (const [key, { q, weight }] of [...terms]) {
			const before = this.terms.get(key);
			if (before) this.#count(before, -1n);
			const sum = trimmed(plus(before?.weight ?? ZERO, times(weight, factor)));
			const term = { q, weight: sum };
			if (sum[0] === 0n) this.terms.delete(key);
			else {
				this.terms.set(key, term);
				this.#count(term, 1n);
			}
		}
	}

	/** The numbers of the sum, each rounded once. */
	numbers(): Omit<Interval, "decimals"> {
		const [lower, value, upper] = SIDES.map((side, at) =>
			this.#missing[at] ? side * Infinity : roundDecimal(this.#sums[at] as Decimal, side),
		) as [number, number, number];
		return { value, lower, upper };
	}

	/** The sides that the terms leave open. */
	get open(): OpenSides {
		return BITS.reduce((open, bit, at) => open | (this.#open[at] ? bit : 0), 0);
	}
}
