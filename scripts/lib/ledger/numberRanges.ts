import { numbersIn } from "../../../src/internal/printed/numbersIn.ts";
import { cleanText } from "../../../src/verify/internal/cleanText.ts";

/** A stretch of a text by code points, the end excluded. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** Every number of a text, by its code points. */
export function numberRanges(original: string): Range[] {
	const { text, places } = cleanText(original);
	return numbersIn(text).map(({ start, end }) => ({
		start: places[start] as number,
		end: places[end] as number,
	}));
}
