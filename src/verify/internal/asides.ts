import { lazyPattern } from "../../internal/lazyPattern.ts";
import type { Range } from "../../internal/printed/numbersIn.ts";
import { isOpeningWord } from "../../internal/printed/printedWords.ts";
import { DIGIT, isDashKind, kindOf, LETTER } from "./characters.ts";

/** A number that is not part of the sentence around it, and the stretch that is left out with it. */
export interface Aside {
	/** The number. */
	readonly range: Range;
	/** The number with the marks around it. */
	readonly whole: Range;
}

/** A number that is the mark of a footnote has at most three digits. */
const NOTE = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}$/;
const BRACKETED_NOTE = /^\d{1,3}$/;
const PAGE = /^\d{1,4}$/;
const SENTENCE_MARK = /[.,;:?!)”’"']/;
const wordCharacter = /* @__PURE__ */ lazyPattern("[\\p{L}\\p{M}\\p{N}]", "u");
/** What can be part of a number: a page number next to it could be read as part of it. */
const numeric = /* @__PURE__ */ lazyPattern("[\\p{N}%‰\\p{Sc}\\p{Pd}\\u2212]", "u");
const DIGIT_MARK = /[.,]/;

/** Marks behind a sentence, such as a full stop, a parenthesis and a quotation mark. */
const MOST_MARKS = 3;

/** Letters of the shortest word that can have the mark of a footnote: "m²" has none. */
const SHORTEST_WORD = 3;

const isRaised = (text: string, at: number) => NOTE.test(text.charAt(at));

/** The place of the first letter of the word that ends before a place. */
function wordStart(text: string, end: number): number {
	let start = end;
	while (kindOf(text.charCodeAt(start - 1)) === LETTER) start -= 1;
	return start;
}

/**
 * Whether the mark of a footnote can be at a place: directly behind a word or a sentence. A mark behind
 * a sentence that ends with a number must be apart from what follows, and a raised digit behind a digit
 * can be a decimal.
 */
function canHaveNote(text: string, { start: at, end: behind }: Range): boolean {
	let end = at;
	while (at - end < MOST_MARKS && SENTENCE_MARK.test(text.charAt(end - 1))) end -= 1;
	const last = kindOf(text.charCodeAt(end - 1));
	if (end < at && last !== LETTER) {
		const endsWithNumber = text.charAt(end - 1) === "%" || (last === DIGIT && !isRaised(text, at));
		return endsWithNumber && !/\S/.test(text.charAt(behind));
	}
	const start = wordStart(text, end);
	return end < at || (end - start >= SHORTEST_WORD && !isOpeningWord(text.slice(start, end)));
}

/** The whole of a footnote's mark around a number, if it is one. */
function noteAround(text: string, { start, end }: Range): Range | undefined {
	const number = text.slice(start, end);
	const isBracketed =
		BRACKETED_NOTE.test(number) && text.charAt(start - 1) === "[" && text.charAt(end) === "]";
	if (!isBracketed && !NOTE.test(number)) return undefined;
	const whole = isBracketed ? { start: start - 1, end: end + 1 } : { start, end };
	const isOpen = wordCharacter().test(text.charAt(whole.end));
	return !isOpen && canHaveNote(text, whole) ? whole : undefined;
}

/** What is beyond the spaces on one side of a place, and whether an empty line or the end is there. */
function beyond(text: string, from: number, step: 1 | -1): { at: number; isApart: boolean } {
	let lines = 0;
	let at = from;
	for (; at >= 0 && at < text.length; at += step) {
		const character = text.charAt(at);
		if (character === "\n") lines += 1;
		else if (character === "\f") lines += 2;
		else if (!/\s/.test(character)) break;
	}
	return { at, isApart: lines >= 2 || at < 0 || at >= text.length };
}

/** The whole of a page number around a number, if it is one: alone between empty lines. */
function pageAround(text: string, { start, end }: Range): Range | undefined {
	if (!PAGE.test(text.slice(start, end)) || (start === 0 && end === text.length)) return undefined;
	const before = beyond(text, start - 1, -1);
	const after = beyond(text, end, 1);
	const isAfterNumber =
		numeric().test(text.charAt(before.at)) ||
		(DIGIT_MARK.test(text.charAt(before.at)) && numeric().test(text.charAt(before.at - 1)));
	const isBeforeNumber =
		DIGIT_MARK.test(text.charAt(after.at)) || numeric().test(text.charAt(after.at));
	const isPart = isAfterNumber || isBeforeNumber;
	return before.isApart && after.isApart && !isPart ? { start, end } : undefined;
}

/** The page numbers and the marks of footnotes among the numbers of a text. */
export function asidesIn(text: string, numbers: readonly Range[]): Map<Range, Aside> {
	const asides = new Map<Range, Aside>();
	for (const range of numbers) {
		const whole = noteAround(text, range) ?? pageAround(text, range);
		if (whole) asides.set(range, { range, whole });
	}
	return asides;
}

/** Signs that mark a footnote. */
const NOTE_SIGN = /[*†‡]/;

/** Whether a sign at a place is the mark of a footnote. */
export const isNoteSign = (text: string, at: number): boolean =>
	NOTE_SIGN.test(text.charAt(at)) &&
	!wordCharacter().test(text.charAt(at + 1)) &&
	!isDashKind(kindOf(text.charCodeAt(at + 1))) &&
	canHaveNote(text, { start: at, end: at + 1 });
