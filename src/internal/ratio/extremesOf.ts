import type { Quantity } from "../../model/quantity.ts";
import { exponentOf } from "../../units/exponentOf.ts";
import { type Term, unknownsOf } from "../lineage/unknownsOf.ts";
import { bounded, type Extreme, extreme } from "./extreme.ts";

/** A quantity, how often it counts in the numerator and in the divisor, and whether it is a flow. */
export type RatioTerm = readonly [
	q: Quantity,
	numerator: bigint,
	divisor: bigint,
	/** Flows are not below zero, whatever their bounds say. */
	isFlow?: boolean,
];

/**
 * The smallest, the nominal and the largest ratio of two sums, in the first units of the kinds, over
 * the unknowns that the terms consist of. Terms without a common unknown are used as they are,
 * because a copy through JSON can have narrower bounds than its unknowns give. Undefined if the divisor
 * is not above 0.
 */
export function extremesOf(
	terms: readonly RatioTerm[],
): readonly [lower: Extreme, value: Extreme, upper: Extreme] | undefined {
	const own = terms.map(([q, numerator, divisor, isFlow]): Term => {
		const exponent = exponentOf(q.unit);
		return { q, a: [numerator, exponent], b: [divisor, exponent], isFlow };
	});
	const unknowns = unknownsOf(own);
	const isShared = unknowns?.some(({ roots }) => roots & (roots - 1));
	const bounds = (isShared ? (unknowns as readonly Term[]) : own).map(bounded);
	const [lower, value, upper] = ([-1, 0, 1] as const).map((toward) => extreme(bounds, toward));
	return lower && value && upper && [lower, value, upper];
}
