import { type Decimal, tenTo } from "../decimal/decimal.ts";
import { createError } from "../gate/createError.ts";
import { rejectQuantity } from "../gate/rejectQuantity.ts";
import { shown } from "../gate/shown.ts";
import { type Fraction, fractionOf } from "../power/Fraction.ts";

/** The whole that a share is of, in percent. */
export const WHOLE = 100;

/** 100% as a decimal: 1 × 10^2. */
export const HUNDRED: Decimal = [1n, 2];

/** 1% as a decimal. */
export const HUNDREDTH: Decimal = [1n, -2];

/** A relative change in percent that leaves nothing. */
export const GONE = -100;

/** Power of ten of a percent. */
export const PERCENT = 2;

/** The factor of a level for a change in percent, as an exact fraction. */
export function factorOf(percent: number): Fraction {
	const [n, d] = fractionOf(percent);
	const whole = tenTo(PERCENT) * d;
	return [n + whole, whole];
}

/** Rejects years that are not a finite number above, or not below, zero. */
export function requireYears(by: string, years: number, least: "greater" | "not less"): void {
	if (Number.isFinite(years) && (least === "greater" ? years > 0 : years >= 0)) return;
	rejectQuantity("out-of-range", by, "years", years);
	const sentences = `must be a finite number ${least} than 0, got ${shown(years)}.`;
	throw createError("out-of-range", by, "years", sentences, years);
}
