import type { Quantity } from "../../model/quantity.ts";
import type { Rounding } from "../decimal/decimal.ts";
import { createError } from "../gate/createError.ts";
import { requireKind } from "../gate/requireKinds.ts";
import { shown } from "../gate/shown.ts";
import type { Interval } from "../interval/interval.ts";
import { intervalOf } from "../interval/intervalOf.ts";
import { type Fraction, fractionOf } from "../power/Fraction.ts";
import { powerLessOne } from "../power/powerLessOne.ts";
import { factorOf, GONE, requireYears } from "./percent.ts";

/**
 * By how much of itself a level grows at so many percent per year over some years: the power less
 * one, as a fraction on the side asked for. Undefined if it is beyond every number that is carried.
 */
export function compoundGrowth(
	percent: number,
	years: number,
	rounding: Rounding,
): Fraction | undefined {
	if (years === 0) return [0n, 1n];
	if (percent === Infinity) return undefined;
	if (percent === GONE) return [-1n, 1n];
	const bracket = powerLessOne(factorOf(percent), fractionOf(years));
	return rounding > 0 ? bracket?.upper : bracket?.lower;
}

/** The numbers of a growth rate over years; nothing shrinks by more than 100%. */
export function requireGrowth(by: string, rate: Quantity, years: number): Interval {
	requireKind(by, "rate", rate, "growth-rate");
	requireYears(by, years, "not less");
	if (rate.value < GONE) {
		const sentences = `must not be less than ${shown(GONE)}% per year, got ${shown(rate.value)}% per year.`;
		throw createError("out-of-range", by, "rate", sentences, rate);
	}
	const numbers = intervalOf(rate);
	return { ...numbers, lower: Math.max(GONE, numbers.lower) };
}
