import type { Derivation, Quantity } from "../../model/quantity.ts";
import { attempt } from "../gate/attempt.ts";
import { keepSources, shortSources } from "./shortSources.ts";
import { shortSum } from "./shortSum.ts";
import { traitsOf } from "./traits.ts";

/**
 * The inputs of a long derivation with their own derivations shortened: sums to their unknowns and
 * weights, and anything else to its stated numbers.
 *
 * The terms of a sum keep what can cancel. So a term that is not a sum stays the object that it is,
 * since the object is what identifies it as an unknown. Inputs of other results can lose a sum of
 * results that have long derivations themselves.
 */
export const shortInputs = (
	by: string,
	inputs: Derivation["inputs"],
	areTerms: boolean,
): Derivation["inputs"] =>
	Object.fromEntries(
		Object.entries(inputs).map(([name, q]) => {
			if (typeof q === "number" || traitsOf(q).steps < 2) return [name, q];
			const isSum = attempt(() => q.derivation?.weights) !== undefined;
			if (areTerms && !isSum) return [name, q];
			const sum: Quantity | undefined = isSum ? keepSources(q, shortSum(q)) : undefined;
			return [name, sum && (areTerms || !traitsOf(sum).isLong) ? sum : shortSources(by, q)];
		}),
	);
