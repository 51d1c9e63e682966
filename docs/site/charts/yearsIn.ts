import { YEAR_LETTERS } from "./words.ts";

/** How many years a period of ISO 8601 has, the first and last included. */
export function yearsIn(period: string): number {
	const [from = Number.NaN, to = from] = period
		.split("/")
		.map((time) => Number(time.slice(0, YEAR_LETTERS)));
	return to - from + 1;
}
