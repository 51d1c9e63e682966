import type { Derivation, Quantity } from "../../model/quantity.ts";
import { attempt } from "../gate/attempt.ts";
import { inputsOf } from "./inputsOf.ts";

/** Properties of a derivation that are known without a walk through it. */
export interface Traits {
	/** Steps on all paths through the derivation, since it was last shortened. */
	readonly steps: number;
	/** Whether a term of the sum has a negative weight, at any depth, so that terms can cancel. */
	readonly isMixed: boolean;
	/** Whether a shortened sum of results that are not sums is below, which is long by itself. */
	readonly isLong: boolean;
}

/** Steps that a derivation shows one by one at most. */
export const MOST_STEPS = 64;

const STATED: Traits = { steps: 0, isMixed: false, isLong: false };

/** Traits by quantity, of results that were derived from results. */
const known = /* @__PURE__ */ new WeakMap<Quantity, Traits>();

/** The traits of a result of these quantities, apart from what its own weights add. */
export function traitsOver(quantities: readonly Quantity[]): Traits {
	let [steps, isMixed, isLong] = [1, false, false];
	for (const q of quantities) {
		const traits = traitsOf(q);
		steps += traits.steps;
		isMixed ||= traits.isMixed;
		isLong ||= traits.isLong;
	}
	return { steps, isMixed, isLong };
}

/** Keeps the traits of a result. */
export const setTraits = (q: Quantity, traits: Traits): unknown => known.set(q, traits);

/** Steps on all paths through a derivation, counted up to one more than are shown. */
function countSteps(q: Quantity): number {
	let steps = 0;
	const stack = [q];
	for (let next = stack.pop(); next && steps <= MOST_STEPS; next = stack.pop()) {
		// A shortened result can have many inputs, so it is not read again.
		const traits = known.get(next);
		steps += traits?.steps ?? 1;
		if (traits) continue;
		for (const input of inputsOf(next)) {
			if (input.derivation !== undefined) stack.push(input);
		}
	}
	return steps;
}

/** The weights of a derivation; none if they cannot be read. */
const weightsOf = (derivation: Derivation): readonly number[] =>
	attempt(() => Object.values(derivation.weights ?? {})) ?? [];

/**
 * The traits of a quantity. A derivation that was not calculated here, such as one from JSON, is
 * counted, and its terms count as terms that can cancel.
 */
export function traitsOf(q: Quantity): Traits {
	const { derivation } = q;
	if (derivation === undefined) return STATED;
	const traits = known.get(q);
	if (traits !== undefined) return traits;
	const isDeep = inputsOf(q).some((input) => input.derivation !== undefined);
	const counts = weightsOf(derivation);
	const isMixed =
		counts.length > 0 &&
		(isDeep || counts.some((count) => typeof count !== "number" || !(count >= 0)));
	const steps = isDeep ? countSteps(q) : 1;
	return { steps, isMixed, isLong: steps > MOST_STEPS };
}
