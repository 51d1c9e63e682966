import { entryAgrees, type Stated } from "../../internal/printed/entryAgrees.ts";
import { type PrintedNumber, readNumber } from "../../internal/printed/readNumber.ts";
import { strangeFields } from "../../internal/selector/strangeFields.ts";
import type { FigureSelector } from "../../model/selector.ts";
import type { Stretch } from "./findSentences.ts";
import { type NormalizedText, type NumberPlace, normalizedText } from "./normalizedText.ts";
import { wordStarts, wordsOf } from "./wordsOf.ts";

/** Characters around a number that its qualifier, scale and unit are read from. */
const ROOM_BEFORE = 40;
const ROOM_AFTER = 80;

/** A stretch of a sentence with a space before each word. */
function spaced(
	text: string,
	from: number,
	to: number,
	words: ReadonlySet<number>,
	sentence: number,
) {
	let spacedText = "";
	for (let at = Math.max(from, sentence); at < to; at += 1) {
		if (words.has(at - sentence) && spacedText !== "") spacedText += " ";
		spacedText += text.charAt(at);
	}
	return spacedText;
}

/** Where a printed phrase is in a copy, and how its number reads without the words around it. */
interface PhrasePlace extends Stretch {
	readonly reading: PrintedNumber | undefined;
}

/** A number of the normalized text. */
type NumberStretch = Pick<NumberPlace, "at" | "to">;

/**
 * Where a printed phrase is around a number; undefined if it is not there, or if the number continues
 * after the phrase.
 */
function phraseAt(
	copy: NormalizedText,
	printed: string,
	number: NumberStretch,
): PhrasePlace | undefined {
	const phrase = normalizedText(printed);
	const { text } = phrase;
	const [own] = phrase.numbers;
	if (own === undefined) return undefined;
	const from = number.at - own.at;
	const to = from + text.length;
	const isThere = from >= 0 && number.to <= from + own.to && copy.text.slice(from, to) === text;
	if (!isThere) return undefined;
	const words = wordStarts(wordsOf(phrase, 0, text.length));
	return { from, to, reading: readNumber("", spaced(text, own.at, text.length, words, 0)) };
}

/** Whether two readings have the same number and scale word. A phrase can leave out the unit. */
const isSameNumber = (a: PrintedNumber | undefined, b: PrintedNumber | undefined): boolean =>
	a?.decimal.digits === b?.decimal.digits &&
	a?.decimal.exponent === b?.decimal.exponent &&
	a?.scale === b?.scale;

/** What a selector knows about the number of its figure. */
export type NumberReading = Pick<
	FigureSelector,
	"words" | "negated" | "printed" | "unit" | "qualifier"
>;

/** A figure as far as its number is compared. */
type PrintedFigure = Stated & { readonly printed: string };

/** Whether a figure has the phrase, unit and qualifier for which its selector was created. */
const isAsSelected = (figure: PrintedFigure, selector: NumberReading): boolean =>
	strangeFields(figure, selector).length === 0;

/** The text around a number in a sentence that is not that of the report, with its own words. */
export function aroundNumber(copy: NormalizedText, { at, to }: NumberStretch) {
	const from = Math.max(0, at - ROOM_BEFORE);
	const end = Math.min(copy.text.length, to + ROOM_AFTER);
	return { from, to: end, words: wordsOf(copy, from, end) };
}

/**
 * Where a proved sentence has the phrase of a figure; undefined if the phrase is not the whole printed
 * number, or if the number is not what the figure says: its value, unit and qualifier.
 */
export function numberIn(
	copy: NormalizedText,
	{ from, to }: Stretch,
	number: NumberStretch,
	figure: PrintedFigure,
	selector: NumberReading,
): Stretch | undefined {
	if (!isAsSelected(figure, selector)) return undefined;
	const { words, negated } = selector;
	const phrase = phraseAt(copy, figure.printed, number);
	if (phrase === undefined) return undefined;
	const starts = wordStarts(words);
	const before = spaced(copy.text, number.at - ROOM_BEFORE, number.at, starts, from);
	const rest = spaced(copy.text, number.at, Math.min(to, number.at + ROOM_AFTER), starts, from);
	const read = readNumber(before, rest);
	return isSameNumber(phrase.reading, read) && entryAgrees(figure, read, negated)
		? phrase
		: undefined;
}
