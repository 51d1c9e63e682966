import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../model/quantity.ts";
import { type Decimal, plus, times, trimmed, ZERO } from "../decimal/decimal.ts";
import { attempt } from "../gate/attempt.ts";
import { summandsOf } from "./summandsOf.ts";

/** A quantity, and how often its number counts in each of two sums. */
export interface Term {
	readonly q: Quantity;
	readonly a: Decimal;
	readonly b: Decimal;
	/** Whether it cannot be negative, even if its lower bound is. */
	readonly isFlow?: boolean | undefined;
}

/** An unknown of some terms. */
export interface Unknown extends Term {
	/** What identifies it. */
	readonly key: unknown;
	/** The terms that it is below, one bit each. */
	readonly roots: number;
}

/** A step below the terms: a sum, or an unknown if it has no summands. */
interface Step extends Unknown {
	a: Decimal;
	b: Decimal;
	isFlow: boolean | undefined;
	roots: number;
	/** How many terms and sums that it is in have not been counted yet. */
	uses: number;
	summands: readonly (readonly [Step, Decimal])[];
}

/** Digits beyond which weights are not tracked. */
const LONGEST = 10n ** 60n;

/**
 * What identifies an unknown: the object, or for a figure everything that it says, so that an
 * unchanged copy of a figure is the same unknown, and a copy with any other field is not. Two rows with an
 * id that is `null` or empty are two unknowns. An instance
 * of a class can have numbers that JSON does not show, so these are named.
 */
export function identityOf(q: Quantity): unknown {
	const { id } = q as Partial<Figure>;
	if (!id || q.derivation) return q;
	const { value, unit, kind, decimals, qualifier, lower, upper } = q;
	const numbers = [value, unit, kind, decimals, qualifier, lower, upper];
	return JSON.stringify([id, numbers, { ...q, toJSON: undefined }]);
}

const isLong = ([digits]: Decimal) => digits > LONGEST || digits < -LONGEST;

/**
 * The unknowns that terms consist of, at any depth, with how often each counts in the two sums, and
 * the terms that it is below. Undefined if a weight has too many digits, a sum is below itself, or a
 * figure cannot be written as JSON.
 *
 * A step passes its weights on when all that it is in has passed on its own, so that time grows with
 * the number of distinct steps and not of paths.
 *
 * @param isClosed - Whether a sum is left as it is, as if it were an unknown.
 */
export const unknownsOf = (
	terms: readonly Term[],
	isClosed?: (q: Quantity) => boolean,
): readonly Unknown[] | undefined => attempt(() => track(terms, isClosed));

function track(
	terms: readonly Term[],
	isClosed?: (q: Quantity) => boolean,
): readonly Unknown[] | undefined {
	const steps = new Map<unknown, Step>();
	const ready: Step[] = [];
	const stepOf = (q: Quantity): Step => {
		const key = identityOf(q);
		const step = steps.get(key) ?? {
			q,
			key,
			a: ZERO,
			b: ZERO,
			isFlow: false,
			roots: 0,
			uses: 0,
			summands: [],
		};
		steps.set(key, step);
		step.uses += 1;
		return step;
	};
	const count = (step: Step, a: Decimal, b: Decimal, bits: number) => {
		step.a = plus(step.a, a);
		step.b = plus(step.b, b);
		step.roots |= bits;
		step.uses -= 1;
		if (step.uses === 0) ready.push(step);
	};
	const tops = terms.map(({ q }) => stepOf(q));
	for (const step of steps.values()) {
		const summands = isClosed?.(step.q) ? [] : summandsOf(step.q);
		step.summands = summands.map(([input, weight]) => [stepOf(input), weight]);
	}
	for (const [at, { a, b, isFlow }] of terms.entries()) {
		const root = tops[at] as Step;
		root.isFlow ||= isFlow;
		count(root, a, b, 1 << at);
	}
	for (const step of ready) {
		const { roots, summands } = step;
		const [a, b] = [trimmed(step.a), trimmed(step.b)];
		if (isLong(a) || isLong(b)) return undefined;
		for (const [input, weight] of summands) count(input, times(a, weight), times(b, weight), roots);
	}
	return ready.length === steps.size
		? ready.filter(({ summands }) => summands.length === 0)
		: undefined;
}
