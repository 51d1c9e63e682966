import type { Quantity } from "../../model/quantity.ts";
import type { Unit } from "../../model/unit.ts";
import { unitShift } from "../../units/unitShift.ts";
import {
	type Decimal,
	decimalOf,
	POWERS,
	plus,
	type Rounding,
	SUM_LIMIT,
	times,
} from "../decimal/decimal.ts";
import { decimalsOf } from "../decimal/decimalsOf.ts";
import { placesOf } from "../decimal/placesOf.ts";
import { roundDecimal } from "../decimal/roundDecimal.ts";
import type { Interval } from "./interval.ts";
import { numberAt } from "./numberAt.ts";

/** A term as whole numbers: quantity × 10^places is whole, and counts so many times in the sum. */
interface WholeTerm {
	readonly q: Quantity;
	readonly weight: number;
	readonly power: number;
	readonly factor: number;
}

/** One number of the sum in whole numbers of doubles; NaN if these do not hold it exactly. */
function wholeSum(terms: readonly WholeTerm[], side: number, places: number): number {
	let sum = 0;
	let size = 0;
	for (const { q, weight, power, factor } of terms) {
		if (weight === 0) continue;
		const x = numberAt(q, weight < 0 ? -side : side);
		if (x === null) return side * Infinity;
		const whole = Math.round(x * power);
		const term = whole * factor;
		if (whole / power !== x) return Number.NaN;
		sum += term;
		size += Math.abs(term);
	}
	if (!(size < SUM_LIMIT)) return Number.NaN;
	return places < 0
		? sum * (POWERS[-places] ?? Number.NaN)
		: sum / (POWERS[places] ?? Number.NaN) + 0;
}

/** One number of the sum, in exact decimals. */
function exactSum(
	quantities: readonly Quantity[],
	weights: readonly number[],
	unit: Unit,
	rounding: Rounding,
): number {
	let sum: Decimal = [0n, 0];
	for (const [index, q] of quantities.entries()) {
		const weight = weights[index] as number;
		if (weight === 0) continue;
		const x = numberAt(q, weight < 0 ? -rounding : rounding);
		const shift = unitShift(q.unit, unit);
		if (x === null) return rounding * Infinity;
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
	const finest = quantities.map((q, index) => {
		const weight = weights[index] as number;
		return {
			q,
			weight,
			places: q.decimals + 1,
			own: placesOf(weight),
			shift: unitShift(q.unit, unit),
		};
	});
	const places = finest.reduce(
		(most, term) => Math.max(most, term.places + term.own - term.shift),
		-Infinity,
	);
	const terms = finest.map(({ q, weight, places: at, own, shift }): WholeTerm => {
		const spread = POWERS[places - (at + own - shift)] ?? Number.NaN;
		const power = POWERS[own] ?? Number.NaN;
		const whole = Math.round(weight * power);
		const factor = whole / power === weight ? whole * spread : Number.NaN;
		return { q, weight, power: POWERS[at] ?? Number.NaN, factor };
	});
	const numberOf = (rounding: Rounding): number => {
		const whole = wholeSum(terms, rounding, places);
		return Number.isNaN(whole) ? exactSum(quantities, weights, unit, rounding) : whole;
	};
	const [value, lower, upper] = [numberOf(0), numberOf(-1), numberOf(1)];
	// More places than doubles hold exactly are counted again, so that they do not grow without a limit.
	const decimals =
		places in POWERS ? Math.max(0, places - 1) : Math.max(0, decimalsOf(value, lower, upper));
	return { value, lower, upper, decimals };
}
