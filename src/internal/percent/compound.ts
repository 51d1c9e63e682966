import { ChinaAluminumError } from "../../errors.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Toward } from "../decimal/decimal.ts";
import { type Fraction, fractionOf } from "../decimal/fraction.ts";
import { power } from "../decimal/power.ts";
import { requireKind } from "../gate/requireKinds.ts";
import { type Interval, intervalOf } from "../interval/interval.ts";
import { factorOf, GONE, requireYears } from "./percent.ts";

const ZERO: Fraction = [0n, 1n];
const ONE: Fraction = [1n, 1n];

/** What a level is multiplied by when it grows so many percent a year for some years. */
export function compoundFactor(percent: number, years: number, toward: Toward): Fraction {
	if (years === 0) return ONE;
	const factor = factorOf(percent);
	if (factor[0] === factor[1]) return ONE;
	return factor[0] === 0n ? ZERO : power(factor, fractionOf(years), toward);
}

/** The numbers of a growth rate over years; nothing shrinks by more than 100 %. */
export function growthOf(rate: Quantity, years: number): Interval {
	requireKind("rate", rate, "growth-rate");
	requireYears(years, "not below");
	if (rate.value < GONE) {
		throw new ChinaAluminumError(
			"out-of-range",
			`a rate of ${rate.value}% a year leaves less than nothing: give one not below ${GONE}%`,
			[rate],
		);
	}
	const numbers = intervalOf(rate);
	return { ...numbers, lower: Math.max(GONE, numbers.lower) };
}
