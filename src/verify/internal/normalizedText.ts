import { lazyPattern } from "../../internal/lazyPattern.ts";
import { once } from "../../internal/once.ts";
import { numbersIn, type Range } from "../../internal/printed/numbersIn.ts";
import {
	isOpeningWord,
	LONGEST_OPENING_WORD,
	QUALIFIER_WORDS,
} from "../../internal/printed/printedWords.ts";
import { type Aside, asidesIn, isNoteSign } from "./asides.ts";
import {
	APOSTROPHES,
	BLANK,
	DIGIT,
	DIRECTIONAL,
	INVISIBLE,
	isDashKind,
	isQuoteKind,
	isSoftHyphen,
	isWordKind,
	kindOf,
	LETTER,
	LINE_END,
	OTHER,
	QUOTE,
	QUOTES,
} from "./characters.ts";
import { type CleanText, cleanText, textOf } from "./cleanText.ts";
import { Gap, isGapKind } from "./Gap.ts";
import { withoutMarkup } from "./withoutMarkup.ts";

/** A number of a text, and where it is in the normalized text. */
export interface NumberPlace {
	/** Its range in the clean text. */
	readonly range: Range;
	/** Characters of the normalized text before it. */
	readonly at: number;
	/** Characters of the normalized text up to its end. */
	readonly to: number;
	/** Characters of the masked text before it. */
	readonly maskedAt: number;
}

/** Between two characters of the normalized text: the end of a word or number. */
export const BREAK = 1;
/** Between two characters of the normalized text: a hyphen at the end of a line. */
const LINE_HYPHEN = 2;

/** Flags of a place where a sentence can begin. */
export const AFTER_SENTENCE = 1;
export const AT_LINE = 2;
export const AT_PARAGRAPH = 4;
/** The sentence before it is the end of a quotation. */
export const AFTER_QUOTE = 8;

/** A mark in a text, and where it is in the normalized text. */
export interface Mark {
	readonly at: number;
	readonly unit: number;
}

/** What is left of a text without what copies of it differ in. */
export interface NormalizedText {
	/** The text in NFKC. */
	readonly clean: CleanText;
	/** The words and numbers without spaces, and the marks that are not left out. */
	readonly text: string;
	/** For each character of `text`, its place in the clean text; one more for the end. */
	readonly places: Uint32Array;
	/** For each character of `text`, what is before it: a break, a hyphen at a line end, or nothing. */
	readonly breaks: Uint8Array;
	/** For each character of `text`, the flags of a sentence's beginning, or 0. */
	readonly starts: Uint8Array;
	/** Where a sentence can end, in order: behind its last mark. */
	readonly sentenceEnds: readonly number[];
	/** Where a line ends, in order. */
	readonly lineEnds: readonly number[];
	/** The directional controls, in order. */
	readonly controls: readonly Mark[];
	/** The quotation marks that cannot be apostrophes, in order. */
	readonly quotes: readonly Mark[];
	/** The same as `text`, with one mark for each number. */
	readonly masked: string;
	/** The numbers, in order. */
	readonly numbers: readonly NumberPlace[];
	/** Page numbers and the marks of footnotes, which are left out. */
	readonly asides: readonly Range[];
}

/** Stands for a number in the masked text; a space is in no other place there. */
const MASK = 0x20;

/** Signs that are kept inside numbers and next to them, each in one form. */
const SPACE_IN_NUMBER = 0x20;
const MINUS = 0x2d;
const LONG_DASH = 0x2014;
const QUOTE_AT_NUMBER = 0x22;
const INVISIBLE_AT_NUMBER = 0x200b;
const APOSTROPHE_IN_WORD = 0x27;

const POINT = 0x2e;
const COMMA = 0x2c;
const PERCENT = 0x25;
const PER_MILLE = 0x2030;

/** Full stops that make an ellipsis. */
const ELLIPSIS = 3;

/** Whether a mark can be behind a digit in a number. */
const isMarkInNumber = (unit: number) =>
	unit === POINT || unit === COMMA || unit === PERCENT || unit === PER_MILLE;

const SENTENCE_MARK = /[.?!。]/;
const CLOSING_MARK = /[)\]]/;
/** Bullets; word processors write the last one. */
const BULLET = /[•‣▪●○◦·∙*\uf0b7]/;
const openingMark = /* @__PURE__ */ lazyPattern("[([{.\\p{Sc}]", "u");
const upperCase = /* @__PURE__ */ lazyPattern("\\p{Lu}", "u");
const lowerCase = /* @__PURE__ */ lazyPattern("[\\p{Ll}\\p{N}%)\\]]", "u");

/** What can be inside a word without changing it, and the code units that a word can then have. */
const insideWord = /* @__PURE__ */ lazyPattern(
	"\\p{Default_Ignorable_Code_Point}|[-‐‑]\\s*\\n\\s*",
	"gu",
);
const letters = /* @__PURE__ */ lazyPattern("^\\p{L}*", "u");
const OPENING_WORD_ROOM = 4 * LONGEST_OPENING_WORD;

const WORD_HYPHEN = /[-‐‑]/;
const MINUS_SIGN = "−";

/**
 * A qualifier such as "more than" and the first digit behind it, with anything between the letters and
 * words that copies can have there: spaces, quotation marks, and the marks of footnotes.
 */
const qualifiedDigit = /* @__PURE__ */ once(() => {
	const hidden = `\\s\\p{Default_Ignorable_Code_Point}${QUOTES}${APOSTROPHES}*†‡`;
	const inside = `[${hidden}\\p{N}\\p{Pd}−[\\]]*`;
	const between = `[${hidden}([{.\\p{Sc}]*`;
	const words = Object.keys(QUALIFIER_WORDS).map((word) =>
		Array.from(word.replaceAll(" ", "")).join(inside),
	);
	return new RegExp(`${between}(?:${words.join("|")})${between}(?:an?${between})?\\p{N}`, "iuy");
});

const digitAtEnd = /* @__PURE__ */ lazyPattern("\\p{N}$", "u");

/** A gap adds at most one character more than it has. */
const GROWTH = 2;

/** Takes one text apart; used once. */
class Normalizer {
	readonly #clean: CleanText;
	readonly #units: Uint16Array;
	readonly #places: Uint32Array;
	readonly #breaks: Uint8Array;
	readonly #starts: Uint8Array;
	readonly #sentenceEnds: number[] = [];
	readonly #lineEnds: number[] = [];
	readonly #controls: Mark[] = [];
	readonly #quotes: Mark[] = [];
	/** The ends of what is left out, by the place of its first digit. */
	readonly #asideEnds: ReadonlyMap<number, number>;
	#gap = new Gap();
	#size = 0;
	/** The last kept character, its kind, and whether it can be part of a number. */
	#last = 0;
	#lastKind = 0;
	#isNumeric = false;
	/** Whether a sentence has ended, and the character before its last mark. */
	#hasEnded = false;
	#beforeEnd = "";
	/** Full stops in a row. */
	#points = 0;

	constructor(clean: CleanText, asides: ReadonlyMap<Range, Aside>) {
		const { length } = clean.text;
		this.#clean = clean;
		this.#asideEnds = new Map(
			Array.from(asides.values(), ({ range, whole }) => [range.start, whole.end]),
		);
		this.#units = new Uint16Array(length * GROWTH);
		this.#places = new Uint32Array(length * GROWTH + 1);
		this.#breaks = new Uint8Array(length * GROWTH);
		this.#starts = new Uint8Array(length * GROWTH + 1);
	}

	run(ranges: readonly Range[], asides: ReadonlyMap<Range, Aside>): NormalizedText {
		const { text } = this.#clean;
		const skipped = ranges.flatMap((range) => asides.get(range)?.whole ?? []);
		let next = 0;
		for (let index = 0; index < text.length; index += 1) {
			const aside = skipped[next];
			if (aside?.start === index) {
				next += 1;
				this.#gap.add(this.#kindOfAside(aside.end), index);
				index = aside.end - 1;
				continue;
			}
			const unit = text.charCodeAt(index);
			const kind = this.#kindAt(unit, index);
			if (!isGapKind(kind)) this.#keep(unit, kind, index);
			else {
				this.#gap.add(kind, index);
				if (kind === QUOTE) this.#quotes.push({ at: this.#size, unit });
				const isHyphenated =
					isSoftHyphen(unit) && /^\s{0,2}\n/.test(text.slice(index + 1, index + 4));
				if (isHyphenated) this.#gap.hasSoftHyphen = true;
			}
		}
		if (this.#hasEnded) this.#sentenceEnds.push(this.#size);
		this.#lineEnds.push(this.#size);
		this.#places[this.#size] = text.length;
		return this.#result(ranges, asides);
	}

	/** The kind of a character, which at some places is another than elsewhere. */
	#kindAt(unit: number, index: number): number {
		const kind = kindOf(unit);
		if (kind !== OTHER) return kind;
		const { text } = this.#clean;
		const isLineStart = this.#last === 0 || this.#gap.lines > 0;
		const isBullet =
			isLineStart && BULLET.test(text.charAt(index)) && /\s/.test(text.charAt(index + 1));
		if (isBullet) return BLANK;
		const isNote = this.#gap.size === 0 && isNoteSign(text, index);
		return isNote ? this.#kindOfAside(index + 1) : kind;
	}

	/** The kind of what is left out up to a place: a part of the space behind it, if there is one. */
	#kindOfAside(end: number): number {
		return /\S/.test(this.#clean.text.charAt(end)) ? INVISIBLE : BLANK;
	}

	#add(unit: number, place: number): void {
		this.#units[this.#size] = unit;
		this.#places[this.#size] = place;
		this.#size += 1;
	}

	#keep(unit: number, kind: number, index: number): void {
		const gap = this.#gap;
		const end = this.#size;
		const flags = this.#flagsBefore(unit);
		if (gap.size > 0) this.#close(unit, kind, index);
		if (flags > 0) {
			if (flags & AFTER_SENTENCE) this.#sentenceEnds.push(end);
			if (flags & AT_LINE) this.#lineEnds.push(end);
			const first = this.#units[end] === SPACE_IN_NUMBER ? end + 1 : end;
			this.#starts[Math.min(first, this.#size)] = flags;
		}
		if (gap.size > 0) this.#gap = new Gap();
		if (kind === DIRECTIONAL) this.#controls.push({ at: this.#size, unit });
		this.#add(unit, index);
		this.#remember(unit, kind);
	}

	/** Whether a sentence, a line or a paragraph can begin with a character. */
	#flagsBefore(unit: number): number {
		const gap = this.#gap;
		if (this.#last === 0) return AT_PARAGRAPH;
		let flags = 0;
		if (gap.lines > 0) flags |= AT_LINE;
		if (gap.hasParagraphEnd) flags |= AT_PARAGRAPH;
		if (!this.#hasEnded) return flags;
		if (isQuoteKind(gap.first)) flags |= AFTER_QUOTE;
		const runsOn = upperCase().test(String.fromCharCode(unit)) && lowerCase().test(this.#beforeEnd);
		const isApart = gap.hasSpace || runsOn;
		return isApart ? flags | AFTER_SENTENCE : flags & ~AFTER_QUOTE;
	}

	#remember(unit: number, kind: number): void {
		const isDigitMark = unit === POINT || unit === COMMA;
		const wasDigit = this.#lastKind === DIGIT;
		const character = String.fromCharCode(unit);
		if (kind === OTHER && SENTENCE_MARK.test(character)) {
			// Three points are an ellipsis, which can leave out a denial.
			this.#points = unit === POINT && this.#last === POINT ? this.#points + 1 : 1;
			this.#hasEnded = this.#points < ELLIPSIS;
			this.#beforeEnd = String.fromCharCode(this.#last);
		} else if (!(this.#hasEnded && CLOSING_MARK.test(character))) this.#hasEnded = false;
		this.#isNumeric = kind === DIGIT || unit === PERCENT || (isDigitMark && wasDigit);
		this.#last = unit;
		this.#lastKind = kind;
	}

	/** Decides what a gap is: a break between words, part of a number, or nothing. */
	#close(unit: number, kind: number, index: number): void {
		const gap = this.#gap;
		if (gap.dashes > 0) this.#closeDash(unit, kind, index);
		else if (this.#isApostrophe(kind)) this.#add(APOSTROPHE_IN_WORD, gap.start);
		else {
			this.#closeAtNumber(unit, kind, index);
			const areApart = gap.hasSpace || gap.quotes > 0;
			if (areApart && isWordKind(this.#lastKind) && isWordKind(kind)) {
				this.#breaks[this.#size] = gap.hasSoftHyphen ? LINE_HYPHEN : BREAK;
			}
		}
	}

	#isApostrophe(kind: number): boolean {
		const gap = this.#gap;
		const isInWord = this.#lastKind === LETTER && kind === LETTER && !gap.hasSpace;
		return isInWord && gap.quotes === 1 && gap.apostrophes === 1;
	}

	#closeDash(unit: number, kind: number, index: number): void {
		const gap = this.#gap;
		const isBeforeNumber = this.#leadsToDigit(index);
		const isInNumber =
			(this.#lastKind === DIGIT && kind === LETTER && this.#opensUnit(index)) ||
			(this.#isNumeric && isMarkInNumber(unit));
		if (isBeforeNumber || isInNumber) {
			if (this.#lastKind === DIGIT && !isDashKind(gap.first)) {
				this.#add(SPACE_IN_NUMBER, gap.start);
			}
			const isShort = isInNumber ? gap.isHyphen : gap.hasShortDash;
			this.#add(isShort ? MINUS : LONG_DASH, gap.dashPlace);
			if (isBeforeNumber && !isDashKind(gap.last)) this.#add(SPACE_IN_NUMBER, gap.dashPlace);
		} else if (this.#isSignOfPhrase(kind, index)) {
			this.#add(gap.hasShortDash ? MINUS : LONG_DASH, gap.dashPlace);
		} else if (isWordKind(this.#lastKind) && isWordKind(kind)) {
			this.#breaks[this.#size] = gap.isHyphen && gap.lines > 0 ? LINE_HYPHEN : BREAK;
		}
	}

	/** Keeps what is inside a number, so that "26. 2%" is not 26.2%. */
	#closeAtNumber(unit: number, kind: number, index: number): void {
		const gap = this.#gap;
		const goesOn = kind === DIGIT || isMarkInNumber(unit);
		const isAfterDigit = this.#lastKind === DIGIT;
		if (isQuoteKind(gap.first) && isAfterDigit) this.#add(QUOTE_AT_NUMBER, gap.start);
		if (gap.hasSpace && this.#isNumeric && goesOn) this.#add(SPACE_IN_NUMBER, gap.start);
		else if (gap.hasParagraphEnd && isAfterDigit && this.#opensUnit(index)) {
			this.#add(SPACE_IN_NUMBER, gap.start);
		}
		const touchesNumber =
			(gap.first === INVISIBLE && this.#isNumeric) ||
			(gap.last === INVISIBLE && (kind === DIGIT || (goesOn && isAfterDigit)));
		if (touchesNumber) this.#add(INVISIBLE_AT_NUMBER, gap.start);
		if (isQuoteKind(gap.last) && kind === DIGIT) this.#add(QUOTE_AT_NUMBER, gap.start);
	}

	/** Whether nothing but opening marks and spaces is between a place and a digit. */
	#leadsToDigit(from: number): boolean {
		const { text } = this.#clean;
		for (let index = from; index < text.length; index += 1) {
			const kind = kindOf(text.charCodeAt(index));
			if (kind === DIGIT) return true;
			const isPassed =
				kind === BLANK ||
				kind === LINE_END ||
				kind === INVISIBLE ||
				isQuoteKind(kind) ||
				openingMark().test(text.charAt(index));
			if (!isPassed) return false;
		}
		return false;
	}

	/** Whether the dash of a gap is before a qualified number, and does not hyphenate a word or mark an item. */
	#isSignOfPhrase(kind: number, index: number): boolean {
		const gap = this.#gap;
		const { text } = this.#clean;
		const pattern = qualifiedDigit();
		pattern.lastIndex = index;
		const [phrase] = pattern.exec(text) ?? [];
		if (phrase === undefined) return false;
		// A page number or the mark of a footnote is not the number of the phrase.
		const asideEnd = this.#asideEnds.get(index + phrase.search(digitAtEnd()));
		if (asideEnd !== undefined && !this.#leadsToDigit(asideEnd)) return false;
		const dash = text.charAt(gap.dashPlace);
		const isInWord = this.#lastKind === LETTER && kind === LETTER;
		if (isInWord && gap.isHyphen && gap.lines > 0 && WORD_HYPHEN.test(dash)) return false;
		const isLineStart = this.#last === 0 || gap.hasLineEndBeforeDash;
		const isItem = isLineStart && gap.dashes === 1 && gap.last === BLANK && dash !== MINUS_SIGN;
		return !(isItem && upperCase().test(text.charAt(index)));
	}

	/** Whether the word at a place is the first of a unit or scale. */
	#opensUnit(index: number): boolean {
		const text = this.#clean.text.slice(index, index + OPENING_WORD_ROOM);
		const [word] = letters().exec(text.replace(insideWord(), "")) as RegExpExecArray;
		return isOpeningWord(word);
	}

	#result(ranges: readonly Range[], asides: ReadonlyMap<Range, Aside>): NormalizedText {
		const size = this.#size;
		const units = this.#units.subarray(0, size);
		const places = this.#places.subarray(0, size + 1);
		const masked = new Uint16Array(size + ranges.length);
		const numbers: NumberPlace[] = [];
		let at = 0;
		let maskedSize = 0;
		const copyTo = (place: number) => {
			for (; at < size && (places[at] as number) < place; at += 1) {
				masked[maskedSize++] = units[at] as number;
			}
		};
		for (const range of ranges) {
			if (asides.has(range)) continue;
			copyTo(range.start);
			const from = at;
			while (at < size && (places[at] as number) < range.end) at += 1;
			numbers.push({ range, at: from, to: at, maskedAt: maskedSize });
			masked[maskedSize++] = MASK;
		}
		copyTo(Infinity);
		return {
			clean: this.#clean,
			text: textOf(units),
			places,
			breaks: this.#breaks.subarray(0, size),
			starts: this.#starts.subarray(0, size + 1),
			sentenceEnds: this.#sentenceEnds,
			lineEnds: this.#lineEnds,
			controls: this.#controls,
			quotes: this.#quotes,
			masked: textOf(masked.subarray(0, maskedSize)),
			numbers,
			asides: ranges.filter((range) => asides.has(range)),
		};
	}
}

/**
 * Takes from a text what copies of it differ in, and finds its numbers.
 *
 * @param original - The text.
 * @param by - Name of the public function, for its error.
 */
export function normalizedText(original: string, by?: string): NormalizedText {
	const clean = withoutMarkup(cleanText(original, by));
	const ranges = numbersIn(clean.text);
	const asides = asidesIn(clean.text, ranges);
	return new Normalizer(clean, asides).run(ranges, asides);
}
