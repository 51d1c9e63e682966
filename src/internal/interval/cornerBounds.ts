import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import type { Rounding } from "../decimal/decimal.ts";
import { decimalsOf } from "../decimal/decimalsOf.ts";
import { result } from "../lineage/result.ts";
import { shortDerivation } from "../lineage/shortDerivation.ts";
import type { Interval } from "./interval.ts";
import { type OpenSides, sideOpened } from "./openSides.ts";

/** A formula of numbers, rounded as asked; NaN where it is not defined. */
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

/** One bound of the result, and the open sides of the inputs that it depends on. */
function boundOf(
	inputs: readonly Input[],
	formula: Formula,
	bound: 1 | -1,
): readonly [number, OpenSides] {
	const at = (corner: Corner, rounding: Rounding) =>
		formula(
			inputs.map(({ numbers }, index) =>
				(corner[index] ?? 1) > 0 ? numbers.upper : numbers.lower,
			),
			rounding,
		);
	let best: Corner = [];
	let most = Number.NaN;
	for (const corner of cornersOf(inputs)) {
		const x = at(corner, bound);
		if (!(Number.isNaN(most) ? !Number.isNaN(x) : (x - most) * bound > 0)) continue;
		[best, most] = [corner, x];
	}
	const open = inputs.reduce((sides, { q }, index) => {
		const side = best[index] as 1 | -1;
		const isUsed = at(best.with(index, -side as 1 | -1), bound) !== most;
		return isUsed ? sides | sideOpened(q, bound, side) : sides;
	}, 0);
	return [most, open];
}

/**
 * The quantity that a formula gives which rises or falls with each of its inputs throughout. Its
 * bounds are at corners of the bounds of the inputs.
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
