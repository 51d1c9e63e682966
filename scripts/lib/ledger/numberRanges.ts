import { cleanText } from "../../../src/verify/internal/cleanText.ts";
import { numbersIn, type Range } from "../../../src/verify/internal/numbersIn.ts";

/** Every number of a text, by its code points. */
export function numberRanges(original: string): Range[] {
	const { text, places } = cleanText(original);
	return numbersIn(text).map(({ start, end }) => ({
		start: places[start] as number,
		end: places[end] as number,
	}));
}
