import { once } from "../once.ts";
import { numberWords, SCALES } from "./numberWords.ts";

/** A stretch of a text, the end excluded. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** Repetitions are counted out, so that no text makes the search run away. */
const DIGIT = "[\\p{Nd}\\p{No}]{1,64}";
const DIGITS = `${DIGIT}(?:[.,]${DIGIT}){0,8}`;
/** A dash or a minus, as part of a pattern. */
const DASH = "[\\p{Pd}\u2212]";
const SIGN = `(?:(?<=^|[\\s(])${DASH})?`;
/** What is written at the number without a blank: "%", "th", "kA", "G+". */
const SUFFIX = "(?:%|\\p{L}{1,3}\\+?(?!\\p{L}))?";
const SCALE = `(?:(?:\\s|${DASH}){1,3}(?:${SCALES.join("|")})(?!\\p{L}))?`;
/** Created at the first use, since compiling it costs more than loading this module. */
const numberPattern = /* @__PURE__ */ once(() => {
	const word = `(?<![\\p{L}\\p{M}\\p{N}])(?:${numberWords().join("|")})(?![\\p{L}\\p{M}\\p{N}])`;
	return new RegExp(`${SIGN}${DIGITS}${SUFFIX}${SCALE}|${word}`, "giu");
});

/** The numbers of a text, in digits (with sign, suffix and scale) and in words. */
export function numbersIn(text: string): Range[] {
	const ranges: Range[] = [];
	for (const { 0: number, index } of text.matchAll(numberPattern())) {
		const end = index + number.length;
		const last = ranges.at(-1);
		if (last?.end === index) ranges[ranges.length - 1] = { start: last.start, end };
		else ranges.push({ start: index, end });
	}
	return ranges;
}
