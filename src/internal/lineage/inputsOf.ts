import type { Quantity } from "../../model/quantity.ts";

/** The quantities that a derived quantity was worked out from, with their names; numbers aside. */
export function inputsOf(q: Quantity): readonly (readonly [name: string, input: Quantity])[] {
	return Object.entries(q.derivation?.inputs ?? {}).filter(
		(entry): entry is [string, Quantity] => typeof entry[1] === "object",
	);
}
