import { ChinaAluminumError } from "../../errors.ts";
import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import type { Interval } from "../interval/interval.ts";
import { type Openness, qualifierOf } from "../interval/openSides.ts";

/** The sizes between which the quotient of any two is one that a double holds. */
const LARGEST = 1e140;
const SMALLEST = 1e-140;

/** Whether a result can be worked on without leaving what a double holds: 0, open, or not extreme. */
const isHeld = (x: number): boolean => {
	const size = Math.abs(x);
	return (size <= LARGEST && size >= SMALLEST) || size === 0 || size === Infinity;
};

const beyond = ({ formula, inputs }: Derivation) =>
	new ChinaAluminumError(
		"out-of-range",
		`${formula} is beyond what is carried, 1e-140 to 1e140: give numbers nearer to 1`,
		Object.values(inputs),
	);

/** The quantity that a formula gives: its numbers, how its inputs make it loose, and its lineage. */
export function derive<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	{ value, lower, upper, decimals }: Interval,
	open: Openness,
	derivation: Derivation,
): Quantity<K, U> {
	if (!(isHeld(value) && isHeld(lower) && isHeld(upper) && Number.isFinite(value))) {
		throw beyond(derivation);
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
