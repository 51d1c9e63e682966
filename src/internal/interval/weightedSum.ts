import type { Quantity } from "../../model/quantity.ts";
import type { Unit } from "../../model/unit.ts";
import { unitShift } from "../../units/unitShift.ts";
import {
	decimalOf,
	POWERS,
	plus,
	type Rounding,
	SUM_LIMIT,
	times,
	ZERO,
} from "../decimal/decimal.ts";
import { decimalsOf } from "../decimal/decimalsOf.ts";
import { placesOf } from "../decimal/placesOf.ts";
import { roundDecimal } from "../decimal/roundDecimal.ts";
import type { Interval } from "./interval.ts";
import { numberAt } from "./numberAt.ts";

/** Decimal places of the bounds of a quantity times a weight, in a unit. */
const placesIn = (q: Quantity, weight: number, unit: Unit): number =>
	q.decimals + 1 + placesOf(weight) - unitShift(q.unit, unit);

/** One number of the sum in whole numbers of doubles; NaN if these do not hold it exactly. */
function wholeSum(
	quantities: readonly Quantity[],
	weights: readonly number[],
	unit: Unit,
	side: number,
	places: number,
): number {
	let [sum, size] = [0, 0];
	for (let index = 0; index < quantities.length; index += 1) {
		const q = quantities[index] as Quantity;
		const weight = weights[index] as number;
		const x = weight === 0 ? 0 : numberAt(q, weight < 0 ? -side : side);
		if (x === null) return side * Infinity;
		const power = POWERS[q.decimals + 1] as number;
		const spread = POWERS[placesOf(weight)] as number;
		const whole = Math.round(x * power);
		const count = Math.round(weight * spread);
		if (whole / power !== x || count / spread !== weight) return Number.NaN;
		const term = whole * count * (POWERS[places - placesIn(q, weight, unit)] as number);
		sum += term;
		size += Math.abs(term);
	}
	if (!(size < SUM_LIMIT)) return Number.NaN;
	return (places < 0 ? sum * (POWERS[-places] as number) : sum / (POWERS[places] as number)) + 0;
}

/** One number of the sum, in exact decimals. */
function exactSum(
	quantities: readonly Quantity[],
	weights: readonly number[],
	unit: Unit,
	rounding: Rounding,
): number {
	let sum = ZERO;
	for (const [index, q] of quantities.entries()) {
		const weight = weights[index] as number;
		if (weight === 0) continue;
		const x = numberAt(q, weight < 0 ? -rounding : rounding);
		if (x === null) return rounding * Infinity;
		const shift = unitShift(q.unit, unit);
		sum = plus(sum, times(times(decimalOf(x), decimalOf(weight)), [1n, shift]));
	}
	return roundDecimal(sum, rounding);
}

/**
 * The numbers of a weighted sum of quantities, each in any unit of the kind, as if every quantity
 * were a different unknown. Each number is exact, or rounded once.
 */
export function weightedSum(
	quantities: readonly Quantity[],
	weights: readonly number[],
	unit: Unit,
): Interval {
	let places = -Infinity;
	for (let index = 0; index < quantities.length; index += 1) {
		const own = placesIn(quantities[index] as Quantity, weights[index] as number, unit);
		if (own > places) places = own;
	}
	const numberOf = (rounding: Rounding): number => {
		const whole = wholeSum(quantities, weights, unit, rounding, places);
		return Number.isNaN(whole) ? exactSum(quantities, weights, unit, rounding) : whole;
	};
	const [value, lower, upper] = [numberOf(0), numberOf(-1), numberOf(1)];
	// More places than doubles hold exactly are counted again, so that they do not grow without a limit.
	const decimals = places < POWERS.length ? places - 1 : decimalsOf(value, lower, upper);
	return { value, lower, upper, decimals: Math.max(0, decimals) };
}
