import type { Quantity } from "../../model/quantity.ts";
import { attempt } from "../gate/attempt.ts";
import { isQuantity } from "../gate/isQuantity.ts";

/** The quantities that a quantity was calculated from, with their names; anything else is left out. */
export function inputsOf(q: Quantity): readonly (readonly [name: string, input: Quantity])[] {
	// A derivation that cannot be read, such as a proxy that throws, shows no inputs.
	const entries = attempt(() => Object.entries(q.derivation?.inputs ?? {})) ?? [];
	return entries.filter((entry): entry is [string, Quantity] => isQuantity(entry[1]));
}
