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
	derivation: LinearFormula,
	quantities: readonly Quantity[] = Object.values(derivation.inputs),
	counts: readonly number[] = Object.keys(derivation.inputs).map(
		(name) => derivation.weights[name] as number,
	),
): Quantity<K, U> {
	const numbers = sumOf(quantities, counts, unit, true);
	const { combination } = numbers;
	let steps = 1;
	let isMixed = false;
	let isLong = false;
	for (let index = 0; index < quantities.length; index += 1) {
		const traits = traitsOf(quantities[index] as Quantity);
		steps += traits.steps;
		isMixed ||= traits.isMixed || (counts[index] as number) < 0;
		isLong ||= traits.isLong;
	}
	if (steps === 1 && quantities.length <= FEW) {
		const sum = result(kind, unit, numbers, numbers.open, derivation);
		if (combination !== undefined) setCombination(sum, combination);
		return sum;
	}
	let shown = derivation;
	if (steps > MOST_STEPS) {
		shown = { ...derivation, inputs: shortTerms(derivation.by, derivation.inputs) };
		steps = 1;
		for (const q of Object.values(shown.inputs)) {
			const traits = traitsOf(q);
			steps += traits.steps;
			isLong ||= traits.isLong;
		}
	}
	const sum = result(kind, unit, numbers, numbers.open, shown);
	setTraits(sum, { steps, isMixed, isLong });
	if (combination !== undefined) setCombination(sum, combination);
	return sum;
}
