import type { Derivation, Quantity } from "../quantity.ts";
import type { Kind, Unit } from "../units.ts";
import type { Interval } from "./interval.ts";
import { type Openness, qualifierOf, unbounded } from "./openness.ts";

const isAbout = (input: Quantity | number) => (input as Partial<Quantity>).qualifier === "about";

/** The quantity that a formula gives: its numbers, what its inputs leave open, and its lineage. */
export function derive<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	{ value, lower, upper, decimals }: Interval,
	open: Openness,
	derivation: Derivation,
): Quantity<K, U> {
	return {
		value,
		unit,
		kind,
		decimals,
		qualifier:
			qualifierOf(open | unbounded(lower, upper)) ??
			(lower === upper
				? "exact"
				: Object.values(derivation.inputs).some(isAbout)
					? "about"
					: "rounded"),
		lower: Number.isFinite(lower) ? lower : null,
		upper: Number.isFinite(upper) ? upper : null,
		derivation,
	};
}
