import type { Derivation, Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import type { Rounding } from "../decimal/decimal.ts";
import { decimalsOf } from "../decimal/decimalsOf.ts";
import { result } from "../lineage/result.ts";
import { shortDerivation } from "../lineage/shortDerivation.ts";
import type { Interval } from "./interval.ts";
import { type OpenSides, sideOpened } from "./openSides.ts";

/** A formula that calculates with numbers and rounds in a direction. */
export type Formula = (numbers: readonly number[], rounding: Rounding) => number;

/** An input of a formula: the quantity, and its numbers as the formula uses them. */
export interface Input {
	readonly q: Quantity;
	readonly numbers: Interval;
}

/**
 * Calculates one bound of the result and its open sides. A corner is a choice of one bound of each
 * input. Its number has one bit for each input, which is set for the upper bound. Several corners can
 * give the same bound, because 0 times anything is 0. The bound is open if each of these corners depends
 * on an open side.
 */
function boundOf(
	inputs: readonly Input[],
	formula: Formula,
	bound: 1 | -1,
): readonly [number, OpenSides] {
	const sideOf = (corner: number, at: number) => ((corner >> at) & 1 ? 1 : -1);
	const results = Array.from({ length: 2 ** inputs.length }, (_, corner) =>
		formula(
			inputs.map(({ numbers }, at) => (sideOf(corner, at) > 0 ? numbers.upper : numbers.lower)),
			bound,
		),
	);
	const most = bound > 0 ? Math.max(...results) : Math.min(...results);
	let open: OpenSides | undefined;
	for (const [corner, x] of results.entries()) {
		if (x !== most) continue;
		const used = inputs.flatMap(({ q }, at) =>
			results[corner ^ (1 << at)] === most ? [] : [sideOpened(q, bound, sideOf(corner, at))],
		);
		if (used.length === 0) continue;
		const sides = used.reduce((all, side) => all | side, 0);
		open = (open ?? sides) & sides;
	}
	return [most, open ?? 0];
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
