import type { Derivation } from "../../model/quantity.ts";
import { inputsOf } from "./inputsOf.ts";
import { shortSources } from "./shortSources.ts";
import { shortSum } from "./shortSum.ts";
import { MOST_STEPS, type Traits, traitsOf } from "./traits.ts";

/**
 * The derivation of a result that is not a sum. If it is long, the derivations of its inputs are
 * shortened: a sum to its unknowns if these are stated numbers, and anything else to its stated
 * numbers. So the derivation does not grow with the number of paths.
 */
export function shortDerivation(derivation: Derivation): Derivation {
	const { by, inputs } = derivation;
	const traits = inputsOf({ derivation } as never).map(([, q]) => traitsOf(q));
	const steps = traits.reduce((sum, each) => sum + each.steps, 0);
	if (steps < MOST_STEPS && !traits.some(({ isLong }: Traits) => isLong)) return derivation;
	const short = Object.entries(inputs).map(([name, q]) => {
		if (typeof q === "number" || traitsOf(q).steps < 2) return [name, q];
		const sum = q.derivation?.weights && shortSum(q);
		return [name, sum && !traitsOf(sum).isLong ? sum : shortSources(by, q)];
	});
	return { ...derivation, inputs: Object.fromEntries(short) };
}
