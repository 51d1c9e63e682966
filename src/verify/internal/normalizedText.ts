import { type CleanText, cleanText } from "./cleanText.ts";
import { DASH, numbersIn, type Range } from "./numbersIn.ts";

/** A number of a text, and where it stands in the text's skeleton. */
export interface NumberPlace {
	/** Its range in the clean text. */
	readonly range: Range;
	/** Characters of the skeleton before it. */
	readonly at: number;
	/** Characters of the skeleton up to its end. */
	readonly to: number;
	/** Characters of the masked skeleton before it. */
	readonly maskedAt: number;
}

/** What is left of a text without what copies of it differ in. */
export interface Skeleton {
	/** The clean text. */
	readonly clean: CleanText;
	/** The clean text without blanks, quotation marks and dashes; a minus sign stays. */
	readonly text: string;
	/** For each character of `text`: its place in the clean text. */
	readonly places: Uint32Array;
	/** The same as `text`, with one mark for each number. */
	readonly masked: string;
	/** The numbers, in order. */
	readonly numbers: readonly NumberPlace[];
	/** The numbers that stand alone between empty lines, such as those of pages: they are left out. */
	readonly asides: readonly Range[];
}

/** Stands for a number in the masked skeleton: as a blank character it is in no other place. */
const MASK = 0;
const MINUS = 0x2d;
/** Stands between two numbers with nothing else between them, which else were one. */
const BETWEEN = 0x7c;

/** What a character is to the skeleton: part of it, nothing to it, or a dash that may be a sign. */
const KEPT = 1;
const DROPPED = 2;
const DASHED = 3;

const dropped = /[\s\0"'`´ʼ‘’‚‛“”„‟«»‹›″′]/;
const dash = new RegExp(DASH, "u");
const digit = /[0-9]/;

/** The kinds of characters that were met; zero for those that were not. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
	const known = kinds[unit];
	if (known) return known;
	const character = String.fromCharCode(unit);
	const kind = dropped.test(character) ? DROPPED : dash.test(character) ? DASHED : KEPT;
	kinds[unit] = kind;
	return kind;
}

/** Blanks that are looked at between a number and the lines around it. */
const MARGIN = 40;

/** Whether there is an empty line on a side of a place, or nothing. */
function isOpenOn(text: string, from: number, step: 1 | -1): boolean {
	let lines = 0;
	for (let index = from; Math.abs(index - from) < MARGIN; index += step) {
		const character = text.charAt(index);
		if (character === "" || character === "\f") return true;
		if (character === "\n") lines += 1;
		else if (!/\s/.test(character)) return false;
		if (lines === 2) return true;
	}
	return false;
}

const isPageNumber = (text: string, { start, end }: Range) =>
	(start > 0 || end < text.length) &&
	/^\d{1,4}$/.test(text.slice(start, end)) &&
	isOpenOn(text, start - 1, -1) &&
	isOpenOn(text, end, 1);

/** The nearest character on a side of a place that is not dropped. */
function nearest(text: string, from: number, step: 1 | -1): string {
	for (let index = from; Math.abs(index - from) < MARGIN; index += step) {
		const character = text.charAt(index);
		if (character === "" || !dropped.test(character)) return character;
	}
	return "";
}

/** Whether dashes are a minus: before a digit, and not between two as in a span of years. */
function isSign(text: string, start: number, end: number): boolean {
	return digit.test(nearest(text, end, 1)) && !digit.test(nearest(text, start - 1, -1));
}

const decode = (units: Uint16Array) =>
	new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units);

/** Takes from a text what copies of it differ in, and finds its numbers. */
export function skeletonOf(original: string): Skeleton {
	const clean = cleanText(original);
	const { text } = clean;
	const units = new Uint16Array(text.length * 2);
	const masked = new Uint16Array(text.length);
	const places = new Uint32Array(text.length * 2 + 1);
	const numbers: NumberPlace[] = [];
	const asides: Range[] = [];
	let size = 0;
	let maskedSize = 0;
	const copy = (from: number, to: number, isMasked: boolean) => {
		for (let index = from; index < to; index += 1) {
			let unit = text.charCodeAt(index);
			const kind = kindOf(unit);
			if (kind === DROPPED) continue;
			const place = index;
			if (kind === DASHED) {
				while (index + 1 < to && kindOf(text.charCodeAt(index + 1)) === DASHED) index += 1;
				if (!isSign(text, place, index + 1)) continue;
				unit = MINUS;
			}
			if (!isMasked) masked[maskedSize++] = unit;
			units[size] = unit;
			places[size++] = place;
		}
	};
	let from = 0;
	for (const range of numbersIn(text)) {
		copy(from, range.start, false);
		from = range.end;
		if (isPageNumber(text, range)) {
			asides.push(range);
			continue;
		}
		if (numbers.at(-1)?.to === size) {
			units[size] = BETWEEN;
			places[size++] = range.start;
		}
		const at = size;
		const maskedAt = maskedSize;
		masked[maskedSize++] = MASK;
		copy(range.start, range.end, true);
		numbers.push({ range, at, to: size, maskedAt });
	}
	copy(from, text.length, false);
	places[size] = text.length;
	return {
		clean,
		text: decode(units.subarray(0, size)),
		places: places.subarray(0, size + 1),
		masked: decode(masked.subarray(0, maskedSize)),
		numbers,
		asides,
	};
}
