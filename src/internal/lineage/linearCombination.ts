import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import { result } from "./result.ts";
import { shortInputs } from "./shortInputs.ts";
import { setCombination, sumOf } from "./sumOf.ts";
import { MOST_STEPS, setTraits, traitsOver } from "./traits.ts";

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
	const traits = traitsOver(quantities);
	const isMixed = traits.isMixed || counts.some((count) => count < 0);
	let { steps, isLong } = traits;
	const isDeep = steps > 1;
	let shown: Derivation = derivation;
	if (steps > MOST_STEPS) {
		const short = shortInputs(derivation.by, derivation.inputs, true);
		shown = { ...derivation, inputs: short };
		const left = traitsOver(Object.values(short) as Quantity[]);
		steps = left.steps;
		isLong ||= left.isLong;
	}
	const sum = result(kind, unit, numbers, numbers.open, shown);
	if (isDeep || quantities.length > FEW) setTraits(sum, { steps, isMixed, isLong });
	if (numbers.combination !== undefined) setCombination(sum, numbers.combination);
	return sum;
}
