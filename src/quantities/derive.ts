import type { Derivation, Qualifier, Quantity } from "../quantity.ts";
import type { Kind, Unit } from "../units.ts";
import type { Interval } from "./interval.ts";
import { OPEN_BOTH_WAYS, OPEN_DOWNWARD, OPEN_UPWARD, type Openness } from "./openness.ts";

function qualifierOf(
	inherited: Openness,
	{ lower, upper }: Interval,
	inputs: Derivation["inputs"],
): Qualifier {
	const open =
		inherited |
		(upper === Number.POSITIVE_INFINITY ? OPEN_UPWARD : 0) |
		(lower === Number.NEGATIVE_INFINITY ? OPEN_DOWNWARD : 0);
	if (open === OPEN_UPWARD) return "over";
	if (open === OPEN_DOWNWARD) return "under";
	if (open === OPEN_BOTH_WAYS) return "between";
	if (lower === upper) return "exact";
	for (const name in inputs) {
		if ((inputs[name] as Partial<Quantity>).qualifier === "about") return "about";
	}
	return "rounded";
}

/** The quantity that a formula gives: its numbers, what its inputs leave open, and its lineage. */
export function derive<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	numbers: Interval,
	open: Openness,
	derivation: Derivation,
): Quantity<K, U> {
	return {
		value: numbers.value,
		unit,
		kind,
		decimals: numbers.decimals,
		qualifier: qualifierOf(open, numbers, derivation.inputs),
		lower: Number.isFinite(numbers.lower) ? numbers.lower : null,
		upper: Number.isFinite(numbers.upper) ? numbers.upper : null,
		derivation,
	};
}
