import { ChinaAluminumError } from "../../errors.ts";
import { type Fraction, fractionOf } from "../decimal/fraction.ts";
import { shown } from "../gate/shown.ts";

/** The whole that a share is of, in percent. */
export const WHOLE = 100;

/** A rate in percent that leaves nothing. */
export const GONE = -100;

/** What a level is multiplied by when it changes by so many percent, as an exact fraction. */
export function factorOf(percent: number): Fraction {
	const [n, d] = fractionOf(percent);
	return [n + 100n * d, 100n * d];
}

/** Refuses years that are no finite number above, or not below, zero. */
export function requireYears(years: number, least: "above" | "not below"): void {
	const isRight = least === "above" ? years > 0 : years >= 0;
	if (typeof years === "number" && isRight && years < Infinity) return;
	throw new ChinaAluminumError(
		"out-of-range",
		`${shown(years)} years: give a finite number ${least} zero`,
		[years],
	);
}
