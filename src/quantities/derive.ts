import { ChinaAluminumError } from "../errors.ts";
import type { Derivation, Quantity } from "../quantity.ts";
import type { Kind, Unit } from "../units.ts";
import type { Interval } from "./interval.ts";
import { type Openness, qualifierOf } from "./openness.ts";

/** The quantity that a formula gives: its numbers, how its inputs make it loose, and its lineage. */
export function derive<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	{ value, lower, upper, decimals }: Interval,
	open: Openness,
	derivation: Derivation,
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
		qualifier: qualifierOf(open, lower, upper),
		lower: Number.isFinite(lower) ? lower : null,
		upper: Number.isFinite(upper) ? upper : null,
		derivation,
	};
}
