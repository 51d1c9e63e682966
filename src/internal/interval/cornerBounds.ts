import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import type { Toward } from "../decimal/decimal.ts";
import { decimalsOf } from "../decimal/decimalsOf.ts";
import { derive } from "../lineage/result.ts";
import type { Interval } from "./interval.ts";
import { falling, type Openness, rising } from "./openSides.ts";

/** A formula of decimals, rounded the way that is named; NaN where it is not defined. */
export type Formula = (numbers: readonly number[], toward: Toward) => number;

/** An input of a formula: the quantity, and its numbers in the unit that the formula takes. */
export interface Input {
	readonly q: Quantity;
	readonly numbers: Interval;
}

/** The corners of the inputs' bounds, as a list of numbers for each. */
const cornersOf = (inputs: readonly Input[]): number[][] =>
	inputs.reduce<number[][]>(
		(corners, { numbers: { lower, upper } }) =>
			corners.flatMap((corner) => [
				[...corner, lower],
				[...corner, upper],
			]),
		[[]],
	);

/** The open sides that a result has from one of its inputs, which it may rise or fall with. */
function sidesFrom(
	inputs: readonly Input[],
	at: number,
	result: (corner: number[]) => number,
): Openness {
	const { q, numbers } = inputs[at] as Input;
	if (rising(q) === 0) return 0;
	return cornersOf(inputs.toSpliced(at, 1)).reduce((open, others) => {
		const [low, high] = [numbers.lower, numbers.upper].map((x) =>
			result(others.toSpliced(at, 0, x)),
		);
		const [least, most] = [low as number, high as number];
		return open | (least < most ? rising(q) : 0) | (least > most ? falling(q) : 0);
	}, 0);
}

/**
 * The quantity that a formula gives which rises or falls with each of its inputs throughout. Its
 * bounds lie at corners of the inputs, however often the formula uses each.
 */
export function monotone<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	inputs: readonly Input[],
	formula: Formula,
	derivation: Derivation,
): Quantity<K, U> {
	const at = (toward: Toward) => (corner: readonly number[]) => formula(corner, toward);
	const corners = cornersOf(inputs);
	const isDefined = (x: number) => !Number.isNaN(x);
	const value = at(0)(inputs.map(({ numbers }) => numbers.value));
	const lower = Math.min(...corners.map(at(-1)).filter(isDefined));
	const upper = Math.max(...corners.map(at(1)).filter(isDefined));
	const open = inputs.reduce((sides, _, index) => sides | sidesFrom(inputs, index, at(0)), 0);
	const decimals = decimalsOf(value, lower, upper);
	return derive(kind, unit, { value, lower, upper, decimals }, open, derivation);
}
