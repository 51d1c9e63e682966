import type { Quantity } from "../../model/quantity.ts";

/** The quantities that a quantity was calculated from, with their names; numbers are left out. */
export function inputsOf(q: Quantity): readonly (readonly [name: string, input: Quantity])[] {
	try {
		return Object.entries(q.derivation?.inputs ?? {}).filter(
			(entry): entry is [string, Quantity] => typeof entry[1] === "object" && entry[1] !== null,
		);
	} catch {
		// A derivation that cannot be read, such as a proxy that throws, shows no inputs.
		return [];
	}
}
