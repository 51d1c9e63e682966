import { SUM_DIGITS } from "../decimal/decimal.ts";
import { isCarried } from "../decimal/isCarried.ts";
import { placesOf } from "../decimal/placesOf.ts";
import { createError } from "../gate/createError.ts";
import { shown } from "../gate/shown.ts";

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A number that the library can carry, and the decimal places that it was stated with. */
export interface StatedDecimal {
	readonly number: number;
	readonly decimals: number;
}

/** Reads a decimal that a caller states, as a number or in digits. */
export function decimalIn(by: string, argument: string, value: unknown): StatedDecimal {
	if (typeof value === "number" && isCarried(value)) {
		return { number: value + 0, decimals: placesOf(value) };
	}
	if (typeof value === "string" && DECIMAL.test(value)) {
		const digits = value.replace(/^-?0*\.?0*|\./g, "");
		const number = Number(value) + 0;
		if (digits.length <= SUM_DIGITS && isCarried(number)) {
			return { number, decimals: value.split(".")[1]?.length ?? 0 };
		}
	}
	const sentences = `${shown(value)} is not a decimal. Pass 0, a number with an absolute value from 1e−100 to 1e100, or a string of at most ${SUM_DIGITS} digits such as "19.0".`;
	throw createError("not-a-number", by, argument, sentences, value);
}
