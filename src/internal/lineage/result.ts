import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import { createError, MOST_GIVEN } from "../gate/createError.ts";
import type { Interval } from "../interval/interval.ts";
import { type OpenSides, qualifierOf } from "../interval/openSides.ts";

/** Sizes between which a double can hold the quotient of any two numbers. */
const LARGEST = 1e140;
const SMALLEST = 1e-140;

/** Whether further calculations can use a number: it is 0, missing, or not extreme. */
function isHeld(x: number | null): boolean {
	const size = Math.abs(x ?? 0);
	return size === 0 || (size <= LARGEST && size >= SMALLEST);
}

const beyond = ({ by, inputs }: Derivation) =>
	createError(
		"out-of-range",
		by,
		null,
		"the result has an absolute value outside 1e−140 to 1e140. Pass numbers nearer to 1.",
		...Object.values(inputs).slice(0, MOST_GIVEN),
	);

/** The quantity that a formula gives: its numbers, the open sides of its inputs, its derivation. */
export function result<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	numbers: Interval,
	open: OpenSides,
	derivation: Derivation,
): Quantity<K, U> {
	const { value, decimals } = numbers;
	const lower = numbers.lower === -Infinity ? null : numbers.lower;
	const upper = numbers.upper === Infinity ? null : numbers.upper;
	if (!(isHeld(value) && isHeld(lower) && isHeld(upper))) throw beyond(derivation);
	// A value that is rounded to fewer digits than a bound may lie on the other side of it.
	const inside = Math.max(numbers.lower, Math.min(numbers.upper, value));
	return {
		value: inside,
		unit,
		kind,
		// Bounds have one place more than values.
		decimals: inside === value ? decimals : decimals + 1,
		qualifier: qualifierOf(open, lower, upper),
		lower,
		upper,
		derivation,
	};
}
