import { entryAgrees, type Stated } from "../../internal/printed/entryAgrees.ts";
import { readNumber } from "../../internal/printed/readNumber.ts";
import type { FigureSelector } from "../../model/selector.ts";
import type { Stretch } from "./findSentences.ts";
import type { NormalizedText } from "./normalizedText.ts";
import { wordStarts } from "./wordsOf.ts";

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

/** Where a printed phrase is around its number; undefined if it is not there. */
export function phraseAt(
	copy: NormalizedText,
	phrase: NormalizedText,
	at: number,
): Stretch | undefined {
	const [number] = phrase.numbers;
	if (number === undefined) return undefined;
	const from = at - number.at;
	const to = from + phrase.text.length;
	return from >= 0 && copy.text.slice(from, to) === phrase.text ? { from, to } : undefined;
}

/** What a selector knows about reading a number. */
type NumberReading = Pick<FigureSelector, "offset" | "words" | "negated" | "unit" | "qualifier">;

/** Whether the number of a proved sentence is what a figure says: its value, unit and qualifier. */
export function saysNumber(
	copy: NormalizedText,
	{ from, to }: Stretch,
	figure: Stated,
	{ offset, words, negated, unit, qualifier }: NumberReading,
): boolean {
	const isOther = (own: string | null, given: string | undefined) =>
		own !== null && given !== undefined && own !== given;
	if (isOther(unit, figure.unit) || isOther(qualifier, figure.qualifier)) return false;
	const at = from + offset;
	const starts = wordStarts(words);
	const before = spaced(copy.text, at - ROOM_BEFORE, at, starts, from);
	const number = spaced(copy.text, at, Math.min(to, at + ROOM_AFTER), starts, from);
	return entryAgrees(figure, readNumber(before, number), negated);
}
