import type { Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import { result } from "./result.ts";
import { shortTerms } from "./shortTerms.ts";
import { setCombination, sumOf } from "./sumOf.ts";
import { MOST_STEPS, setTraits, traitsOf } from "./traits.ts";

/** A sum of weighted inputs, as its derivation shows it. */
export interface LinearFormula {
	readonly by: string;
	readonly formula: string;
	readonly inputs: Readonly<Record<string, Quantity>>;
	readonly weights: Readonly<Record<string, number>>;
}

/** Inputs up to which it costs little to look through them again. */
const FEW = 4;

/**
 * The quantity that a sum of weighted inputs is, each in any unit of its kind.
 *
 * @param quantities - The inputs in order, if the caller has them: objects of many names are slow.
 * @param counts - Their weights in the same order.
 */
export function linearCombination<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	{ by, formula, inputs, weights }: LinearFormula,
	quantities: readonly Quantity[] = Object.values(inputs),
	counts: readonly number[] = Object.keys(inputs).map((name) => weights[name] as number),
): Quantity<K, U> {
	const { numbers, open, combination } = sumOf(quantities, counts, unit, true);
	let steps = 1;
	let isMixed = counts.some((count) => count < 0);
	let isLong = false;
	for (const q of quantities) {
		const traits = traitsOf(q);
		steps += traits.steps;
		isMixed ||= traits.isMixed;
		isLong ||= traits.isLong;
	}
	const isDeep = steps > 1;
	let shown = inputs;
	if (steps > MOST_STEPS) {
		shown = shortTerms(by, inputs);
		steps = 1;
		for (const q of Object.values(shown)) {
			const traits = traitsOf(q);
			steps += traits.steps;
			isLong ||= traits.isLong;
		}
	}
	const sum = result(kind, unit, numbers, open, { by, formula, inputs: shown, weights });
	if (isDeep || quantities.length > FEW) setTraits(sum, { steps, isMixed, isLong });
	if (combination !== undefined) setCombination(sum, combination);
	return sum;
}
