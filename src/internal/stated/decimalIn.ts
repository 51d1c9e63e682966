import { SUM_DIGITS } from "../decimal/decimal.ts";
import { isCarried } from "../decimal/isCarried.ts";
import { placesOf } from "../decimal/placesOf.ts";
import { createError } from "../gate/createError.ts";
import { rejectQuantity } from "../gate/rejectQuantity.ts";
import { shown } from "../gate/shown.ts";
import { decimalOf, type StatedDecimal } from "./decimalOf.ts";
import { readingsOf } from "./readingsOf.ts";

/** The end of an error about a value that is not a decimal: the reason, if it is known, and the remedy. */
function faultOf(value: unknown): string {
	const readings = readingsOf(value);
	if (readings) {
		const { extras, decimals } = readings;
		return `, because it has ${extras.join(" and ")}. Pass ${decimals.map(shown).join(" or ")}.`;
	}
	return typeof value === "string"
		? `. Pass at most ${SUM_DIGITS} digits without an exponent, such as "19.0".`
		: ". Pass 0, or a number with an absolute value from 1e−100 to 1e100.";
}

/** Reads a decimal that a caller states, as a number or in digits. */
export function decimalIn(by: string, argument: string, value: unknown): StatedDecimal {
	if (typeof value === "number" && isCarried(value)) {
		return { number: value + 0, decimals: placesOf(value) };
	}
	const decimal = typeof value === "string" ? decimalOf(value) : undefined;
	if (decimal) return decimal;
	rejectQuantity("not-a-number", by, argument, value);
	const sentences = `${shown(value)} is not a decimal${faultOf(value)}`;
	throw createError("not-a-number", by, argument, sentences, value);
}
