import type { Quantity } from "../../model/quantity.ts";
import type { Unit } from "../../model/unit.ts";
import { unitShift } from "../../units/unitShift.ts";
import { decimalOf, POWERS, SUM_LIMIT, times } from "../decimal/decimal.ts";
import { decimalsOf } from "../decimal/decimalsOf.ts";
import { ONE } from "../decimal/multiple.ts";
import { placesOf } from "../decimal/placesOf.ts";
import { Combination, type Weighted } from "./Combination.ts";
import type { Interval } from "./interval.ts";
import { falling, type OpenSides, rising } from "./openSides.ts";

/** The numbers of a sum, and the sides that its terms leave open. */
export interface Sum extends Interval {
	readonly open: OpenSides;
}

/** Decimal places of the bounds of a quantity times a weight, in a unit. */
const placesIn = (q: Quantity, weight: number, unit: Unit): number =>
	q.decimals + 1 + placesOf(weight) - unitShift(q.unit, unit);

/** A number as a whole number of the places of a power of ten; NaN if it has more places. */
function whole(x: number, power: number): number {
	const digits = Math.round(x * power);
	return digits / power === x ? digits : Number.NaN;
}

/** The numbers of the sum, in exact decimals. */
function exactSum(quantities: readonly Quantity[], weights: readonly number[], unit: Unit) {
	const sum = new Combination();
	const terms = quantities.map((q, at): [number, Weighted] => {
		const shift = [1n, unitShift(q.unit, unit)] as const;
		return [at, { q, weight: times(decimalOf(weights[at] as number), shift) }];
	});
	sum.add(new Map(terms), ONE);
	return sum.numbers();
}

/**
 * A weighted sum of quantities, each in any unit of the kind, as if every quantity were a different
 * unknown. Each number is exact, or rounded once.
 *
 * Whole numbers of doubles give the sum if they hold all numbers, and exact decimals if not.
 */
export function weightedSum(
	quantities: readonly Quantity[],
	weights: readonly number[],
	unit: Unit,
): Sum {
	let [places, open] = [0, 0];
	for (let index = 0; index < quantities.length; index += 1) {
		const q = quantities[index] as Quantity;
		const weight = weights[index] as number;
		places = Math.max(places, placesIn(q, weight, unit));
		open |= weight < 0 ? falling(q) : rising(q);
	}
	let [value, lower, upper, size] = [0, 0, 0, 0];
	for (let index = 0; index < quantities.length; index += 1) {
		const q = quantities[index] as Quantity;
		const weight = weights[index] as number;
		const power = POWERS[q.decimals + 1] as number;
		const spread = POWERS[placesOf(weight)] as number;
		const left = POWERS[places - placesIn(q, weight, unit)] as number;
		const factor = whole(weight, spread) * left;
		const low = weight < 0 ? q.upper : q.lower;
		const high = weight < 0 ? q.lower : q.upper;
		const least = low === null ? 0 : whole(low, power) * factor;
		const most = high === null ? 0 : whole(high, power) * factor;
		const middle = whole(q.value, power) * factor;
		value += middle;
		lower += low === null && weight !== 0 ? -Infinity : least;
		upper += high === null && weight !== 0 ? Infinity : most;
		size += Math.max(Math.abs(least), Math.abs(middle), Math.abs(most));
	}
	if (size < SUM_LIMIT && places < POWERS.length) {
		const power = POWERS[places] as number;
		value /= power;
		lower /= power;
		upper /= power;
	} else {
		({ value, lower, upper } = exactSum(quantities, weights, unit));
	}
	// More places than doubles hold exactly are counted again, so that they do not grow without a limit.
	const decimals = places < POWERS.length ? places - 1 : decimalsOf(value, lower, upper);
	return { value, lower, upper, decimals: Math.max(0, decimals), open };
}
