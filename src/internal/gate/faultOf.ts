import type { Quantity } from "../../model/quantity.ts";
import { POWERS, SUM_LIMIT } from "../decimal/decimal.ts";
import { fitsQualifier } from "../interval/openSides.ts";
import { boundsShown } from "./boundsShown.ts";
import { expresses } from "./expresses.ts";
import { shown } from "./shown.ts";

/** Decimal places that a quantity has at most. */
const MOST_DECIMALS = 400;

const isBound = (x: unknown): boolean => x === null || Number.isFinite(x);

/**
 * Whether decimal places are enough for a value. More digits than doubles hold exactly, and more
 * places than the table has, are not compared.
 */
function isPrinted(value: number, decimals: number): boolean {
	const power = POWERS[decimals] as number;
	const whole = value * power;
	return Math.round(whole) / power === value || !(Math.abs(whole) < SUM_LIMIT);
}

/**
 * The fault of something that should be a quantity; undefined if there is none. Every quantity is
 * checked here and nowhere else. The fault is empty if no field can be named: a value that cannot be
 * read, such as null or a proxy that throws, is not a quantity.
 */
export function faultOf(given: unknown): string | undefined {
	try {
		const { value, lower, upper, decimals, unit, kind, qualifier, derivation } = given as Quantity;
		if (Number.isFinite(value)) {
			const isStated = derivation === undefined;
			if (!isBound(lower) || !isBound(upper)) {
				return `bound ${shown(isBound(lower) ? upper : lower)} is not a number`;
			}
			if ((lower ?? value) > value || (upper ?? value) < value) {
				return `value ${shown(value)} is outside its bounds, ${boundsShown(lower, upper)}`;
			}
			if (!expresses(unit, kind)) {
				return `unit ${shown(unit)} cannot express the kind ${shown(kind)}`;
			}
			if (!fitsQualifier(qualifier, value, lower, upper, isStated)) {
				return `qualifier ${shown(qualifier)} is unknown, or does not fit the value ${shown(value)} and its bounds, ${boundsShown(lower, upper)}`;
			}
			const isCount = Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS;
			if (!isCount || (isStated && !isPrinted(value, decimals))) {
				return `decimals ${shown(decimals)} is not a whole number from 0 to ${MOST_DECIMALS} that fits the value ${shown(value)}`;
			}
			return isStated || typeof derivation?.inputs === "object"
				? undefined
				: "its derivation has no inputs";
		}
	} catch {
		// What cannot be read has no field to name.
	}
	return "";
}
