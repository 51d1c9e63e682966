import type { Quantity } from "../../model/quantity.ts";
import type { Unit } from "../../model/unit.ts";
import { unitShift } from "../../units/unitShift.ts";
import { decimalOf, times } from "../decimal/decimal.ts";
import { decimalsOf } from "../decimal/decimalsOf.ts";
import { Combination, type Weights } from "../interval/Combination.ts";
import { type Sum, weightedSum } from "../interval/weightedSum.ts";
import { areAllApart } from "./areApart.ts";
import { expand } from "./expand.ts";
import { traitsOf } from "./traits.ts";

/** A sum of weighted quantities, with its unknowns if some of them can cancel. */
export interface NetSum extends Sum {
	readonly combination?: Combination;
}

/**
 * The unknowns of sums, by their quantity. The next sum takes them over from the sum that it adds
 * to, so that a long chain changes one collection and copies none. A sum that has lost its unknowns
 * to another finds them again through its derivation.
 */
const combinations = /* @__PURE__ */ new WeakMap<Quantity, Combination>();

/** Keeps the unknowns of a sum for the sums that build on it. */
export const setCombination = (q: Quantity, combination: Combination): unknown =>
	combinations.set(q, combination);

const termsOf = (q: Quantity): Weights | undefined => combinations.get(q)?.terms ?? expand(q);

/** The unknowns of a weighted sum; undefined if weights have too many digits to be tracked. */
function combine(
	quantities: readonly Quantity[],
	weights: readonly number[],
	unit: Unit,
	takesOver: boolean,
): Combination | undefined {
	const first = quantities.findIndex(
		(q, index) =>
			takesOver && combinations.has(q) && weights[index] === 1 && unitShift(q.unit, unit) === 0,
	);
	const terms = quantities.map((q) => termsOf(q));
	if (terms.includes(undefined)) return undefined;
	const taken = quantities[first] as Quantity;
	// A collection that is also added to itself would change while it is read.
	const base = quantities.lastIndexOf(taken) === first ? first : -1;
	const combination = (base >= 0 && combinations.get(taken)) || new Combination();
	if (base >= 0) combinations.delete(taken);
	for (const [index, q] of quantities.entries()) {
		if (index === base) continue;
		const factor = times(decimalOf(weights[index] as number), [1n, unitShift(q.unit, unit)]);
		combination.add(terms[index] as Weights, factor);
	}
	return combination;
}

/** Whether terms of a weighted sum can cancel each other. */
function canCancel(quantities: readonly Quantity[], weights: readonly number[]): boolean {
	if (quantities.length < 2) return false;
	for (let index = 0; index < quantities.length; index += 1) {
		const isMixed =
			(weights[index] as number) < 0 || traitsOf(quantities[index] as Quantity).isMixed;
		if (isMixed) return !areAllApart(quantities);
	}
	return false;
}

/**
 * Adds up weighted quantities, each in any unit of the kind.
 *
 * @param takesOver - Whether the sum is a result on which others build, and so takes over unknowns.
 */
export function sumOf(
	quantities: readonly Quantity[],
	weights: readonly number[],
	unit: Unit,
	takesOver = false,
): NetSum {
	const sum = weightedSum(quantities, weights, unit);
	const combination = canCancel(quantities, weights)
		? combine(quantities, weights, unit, takesOver)
		: undefined;
	if (combination === undefined) return sum;
	const net = combination.numbers();
	// A copy through JSON does not know which of its unknowns are the same, so its own bounds can be tighter.
	const isWider = net.lower < sum.lower || net.upper > sum.upper;
	const lower = Math.max(net.lower, sum.lower);
	const upper = Math.min(net.upper, sum.upper);
	const decimals = Math.max(sum.decimals, decimalsOf(net.value, lower, upper));
	const open = isWider ? sum.open : combination.open;
	return { value: net.value, lower, upper, decimals, open, combination };
}
