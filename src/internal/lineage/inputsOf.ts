import type { Quantity } from "../../model/quantity.ts";
import { attempt } from "../gate/attempt.ts";
import { isQuantity } from "../gate/isQuantity.ts";

/**
 * The quantities that a quantity was calculated from, in the order of the formula. Walks do not need
 * their names, and pairs of names and quantities took half of the time of a long derivation.
 */
export const inputsOf = (q: Quantity): readonly Quantity[] =>
	// A derivation that cannot be read, such as a proxy that throws, shows no inputs.
	attempt(() => Object.values(q.derivation?.inputs ?? {}).filter(isQuantity)) ?? [];
