import type { Derivation } from "../../model/quantity.ts";
import { inputsOf } from "./inputsOf.ts";
import { shortInputs } from "./shortInputs.ts";
import { MOST_STEPS, traitsOver } from "./traits.ts";

/**
 * The derivation of a result that is not a sum. If it is long, the derivations of its inputs are
 * shortened, so that it does not grow with the number of paths.
 */
export function shortDerivation(derivation: Derivation): Derivation {
	const { by, inputs } = derivation;
	const { steps, isLong } = traitsOver(inputsOf({ derivation } as never));
	if (steps <= MOST_STEPS && !isLong) return derivation;
	return { ...derivation, inputs: shortInputs(by, inputs, false) };
}
