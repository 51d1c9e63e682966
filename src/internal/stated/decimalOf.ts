import { SUM_DIGITS } from "../decimal/decimal.ts";
import { isCarried } from "../decimal/isCarried.ts";

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A number that the library can carry, and the decimal places that it was stated with. */
export interface StatedDecimal {
	readonly number: number;
	readonly decimals: number;
}

/** The number of a decimal in digits; undefined if the text is not a decimal that the library can carry. */
export function decimalOf(text: string): StatedDecimal | undefined {
	if (!DECIMAL.test(text)) return undefined;
	const digits = text.replace(/^-?0*\.?0*|\./g, "");
	const number = Number(text) + 0;
	if (digits.length > SUM_DIGITS || !isCarried(number)) return undefined;
	return { number, decimals: text.split(".")[1]?.length ?? 0 };
}
