import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import { createError } from "../gate/createError.ts";
import type { Interval } from "../interval/interval.ts";
import { type OpenSides, qualifierOf } from "../interval/openSides.ts";

/** The sizes between which the quotient of any two is one that a double holds. */
const LARGEST = 1e140;
const SMALLEST = 1e-140;

/** Whether a result can be calculated with further: it is 0, open, or not extreme. */
function isHeld(x: number): boolean {
	const size = Math.abs(x);
	return (size <= LARGEST && size >= SMALLEST) || size === 0 || size === Infinity;
}

const beyond = ({ by, formula, inputs }: Derivation) =>
	createError(
		"out-of-range",
		by,
		null,
		`${formula} has an absolute value outside 1e−140 to 1e140. Pass numbers nearer to 1.`,
		...Object.values(inputs),
	);

/** The quantity that a formula gives: its numbers, the open sides of its inputs, its derivation. */
export function result<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	{ value, lower, upper, decimals }: Interval,
	open: OpenSides,
	derivation: Derivation,
): Quantity<K, U> {
	if (!(isHeld(value) && isHeld(lower) && isHeld(upper) && Number.isFinite(value))) {
		throw beyond(derivation);
	}
	return {
		// A value that is rounded to fewer digits than a bound may lie on the other side of it.
		value: value < lower ? lower : value > upper ? upper : value,
		unit,
		kind,
		decimals,
		qualifier: qualifierOf(open, lower, upper),
		lower: Number.isFinite(lower) ? lower : null,
		upper: Number.isFinite(upper) ? upper : null,
		derivation,
	};
}
