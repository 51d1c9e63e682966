import type { Quantity } from "../../model/quantity.ts";
import type { Rounding } from "../decimal/decimal.ts";
import { requireKind } from "../gate/requireKinds.ts";
import { requireRange } from "../gate/requireRange.ts";
import { shown } from "../gate/shown.ts";
import type { Interval } from "../interval/interval.ts";
import { intervalOf } from "../interval/intervalOf.ts";
import { type Fraction, fractionOf } from "../power/Fraction.ts";
import { roundPower } from "../power/roundPower.ts";
import { factorOf, GONE, requireYears } from "./percent.ts";

/**
 * A rounded number that depends on the growth of a level over some years at a growth rate.
 *
 * @param numberOf - The number for a growth, with a direction of rounding. The growth is undefined
 * if it is beyond every number that is carried.
 */
export function compoundGrowth(
	percent: number,
	years: number,
	rounding: Rounding,
	numberOf: (growth: Fraction | undefined) => number,
): number {
	if (years === 0) return numberOf([0n, 1n]);
	if (percent === Infinity) return numberOf(undefined);
	if (percent === GONE) return numberOf([-1n, 1n]);
	return roundPower(factorOf(percent), fractionOf(years), rounding, numberOf);
}

/** The numbers of a growth rate over years. A level cannot shrink by more than 100%. */
export function requireGrowth(by: string, rate: Quantity, years: number): Interval {
	requireKind(by, "rate", rate, "growth-rate");
	requireYears(by, years, "not less");
	const rule = `not be less than ${shown(GONE)}%/a`;
	requireRange(rate.value >= GONE, by, "rate", rate, rule);
	const numbers = intervalOf(rate);
	return { ...numbers, lower: Math.max(GONE, numbers.lower) };
}
