import type { Quantity } from "../../model/quantity.ts";
import { attempt } from "../gate/attempt.ts";
import { isQuantity } from "../gate/isQuantity.ts";

/** The quantities that a quantity was calculated from, each with its name in the formula. */
export const namedInputsOf = (q: Quantity): readonly (readonly [name: string, input: Quantity])[] =>
	attempt(() =>
		Object.entries(q.derivation?.inputs ?? {}).filter((entry): entry is [string, Quantity] =>
			isQuantity(entry[1]),
		),
	) ?? [];
