import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import type { Rounding } from "../decimal/decimal.ts";
import { decimalsOf } from "../decimal/decimalsOf.ts";
import { result } from "../lineage/result.ts";
import { shortDerivation } from "../lineage/shortDerivation.ts";
import type { Interval } from "./interval.ts";
import { type OpenSides, sideOpened } from "./openSides.ts";

/** A formula of numbers with a direction of rounding; NaN if it is not defined. */
export type Formula = (numbers: readonly number[], rounding: Rounding) => number;

/** An input of a formula: the quantity, and its numbers as the formula uses them. */
export interface Input {
	readonly q: Quantity;
	readonly numbers: Interval;
}

/** A corner of the bounds of all inputs: which side of each it has. */
type Corner = readonly (1 | -1)[];

const cornersOf = (inputs: readonly Input[]): readonly Corner[] =>
	inputs.reduce<readonly Corner[]>(
		(corners) =>
			corners.flatMap((corner): Corner[] => [
				[...corner, -1],
				[...corner, 1],
			]),
		[[]],
	);

/**
 * One bound of the result and its open sides. Several corners can have the same bound, because 0
 * times anything is 0. The bound is open if each of these corners depends on an open side.
 */
function boundOf(
	inputs: readonly Input[],
	formula: Formula,
	bound: 1 | -1,
): readonly [number, OpenSides] {
	const at = (corner: Corner) =>
		formula(
			inputs.map(({ numbers }, index) =>
				(corner[index] ?? 1) > 0 ? numbers.upper : numbers.lower,
			),
			bound,
		);
	const corners = cornersOf(inputs);
	const results = corners.map(at).filter((x) => !Number.isNaN(x));
	const most = bound > 0 ? Math.max(...results) : Math.min(...results);
	const sides = corners
		.filter((corner) => at(corner) === most)
		.map((corner) =>
			corner.flatMap((side, index) => {
				const isUsed = at(corner.with(index, side > 0 ? -1 : 1)) !== most;
				return isUsed ? [sideOpened((inputs[index] as Input).q, bound, side)] : [];
			}),
		)
		.filter((opened) => opened.length > 0)
		.map((opened) => opened.reduce((open, side) => open | side, 0));
	return [most, sides.reduce((open, side) => open & side, sides[0] ?? 0)];
}

/**
 * The quantity that a monotone formula gives. Its bounds are at corners of the bounds of the
 * inputs.
 */
export function cornerBounds<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	inputs: readonly Input[],
	formula: Formula,
	derivation: Derivation,
): Quantity<K, U> {
	const value = formula(
		inputs.map(({ numbers }) => numbers.value),
		0,
	);
	const [lower, openBelow] = boundOf(inputs, formula, -1);
	const [upper, openAbove] = boundOf(inputs, formula, 1);
	const decimals = decimalsOf(value, lower, upper);
	const numbers = { value, lower, upper, decimals };
	return result(kind, unit, numbers, openBelow | openAbove, shortDerivation(derivation));
}
