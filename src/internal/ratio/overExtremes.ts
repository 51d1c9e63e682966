import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import { exponentOf } from "../../units/exponentOf.ts";
import type { Rounding } from "../decimal/decimal.ts";
import { result } from "../lineage/result.ts";
import { type Term, unknownsOf } from "../lineage/unknownsOf.ts";
import { bounded, type Extreme, tightest } from "./extreme.ts";

/** A quantity, how often it counts in the numerator and in the divisor, and whether it is a flow. */
export type RatioTerm = readonly [
	q: Quantity,
	numerator: bigint,
	divisor: bigint,
	/** Whether it is a flow. If the lower bound of a flow is below 0, 0 is used instead. */
	isFlow?: boolean,
];

/** Calculates a rounded number that rises with a ratio of sums. */
export type NumberOf = (ratio: Extreme, rounding: Rounding) => number;

/**
 * Calculates a quantity that rises with a ratio of two sums, in the first units of the kinds. Its numbers
 * come from the smallest, nominal and largest ratio over the terms. If the terms have a common unknown,
 * the ratio over all unknowns is often tighter. But it is wider if a term is a flow that its unknowns can
 * make negative, or a copy through JSON with narrower bounds than its unknowns give. So each bound is the
 * tighter one of the two. Undefined if the divisor is not above 0.
 *
 * @param decimalsOf - Decimal places that three numbers need.
 */
export function overExtremes<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	terms: readonly RatioTerm[],
	derivation: Derivation,
	numberOf: NumberOf,
	decimalsOf: (value: number, lower: number, upper: number) => number,
): Quantity<K, U> | undefined {
	const own = terms.map(([q, numerator, divisor, isFlow]): Term => {
		const exponent = exponentOf(q.unit);
		return { q, a: [numerator, exponent], b: [divisor, exponent], isFlow };
	});
	const unknowns = unknownsOf(own);
	const isShared = unknowns?.some(({ roots }) => roots & (roots - 1));
	const views = (isShared ? [unknowns as readonly Term[], own] : [own]).map((x) => x.map(bounded));
	const [least, nominal, most] = ([-1, 0, 1] as const).map((toward) => tightest(views, toward));
	if (!(least && nominal && most)) return undefined;
	const [lower, value, upper] = [numberOf(least, -1), numberOf(nominal, 0), numberOf(most, 1)];
	const numbers = { value, lower, upper, decimals: decimalsOf(value, lower, upper) };
	return result(kind, unit, numbers, least.open | most.open, derivation);
}
