import { ChinaAluminumError } from "../errors.ts";
import type { Derivation, Quantity } from "../quantity.ts";
import type { Kind, Unit } from "../units.ts";
import type { Interval } from "./interval.ts";
import { type Openness, qualifierOf, unbounded } from "./openness.ts";

const isAbout = (input: Quantity | number) => (input as Partial<Quantity>).qualifier === "about";

/**
 * The quantity that a formula gives: its numbers, what its inputs leave open, and its lineage. It is
 * about so much where one of its origins is.
 */
export function derive<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	{ value, lower, upper, decimals }: Interval,
	open: Openness,
	derivation: Derivation,
	origins: readonly (Quantity | number)[] = Object.values(derivation.inputs),
): Quantity<K, U> {
	if (!Number.isFinite(value)) {
		throw new ChinaAluminumError(
			"out-of-range",
			`${derivation.formula} is beyond what a number can hold: give numbers nearer to 1`,
			Object.values(derivation.inputs),
		);
	}
	return {
		value,
		unit,
		kind,
		decimals,
		qualifier:
			qualifierOf(open | unbounded(lower, upper)) ??
			(lower === upper ? "exact" : origins.some(isAbout) ? "about" : "rounded"),
		lower: Number.isFinite(lower) ? lower : null,
		upper: Number.isFinite(upper) ? upper : null,
		derivation,
	};
}
