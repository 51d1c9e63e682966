import { lazyPattern } from "../../internal/lazyPattern.ts";
import { once } from "../../internal/once.ts";

/** What a code unit is to the normalized text. */
export const OTHER = 1;
/** A letter, a combining mark, or half of a character outside the basic plane. */
export const LETTER = 2;
/** A digit or another numeric character. */
export const DIGIT = 3;
/** A space inside a line. */
export const BLANK = 4;
/** The end of a line. */
export const LINE_END = 5;
/** The end of a page or paragraph. */
export const PARAGRAPH_END = 6;
/** A quotation mark that cannot be an apostrophe. */
export const QUOTE = 7;
/** A quotation mark that can be an apostrophe. */
export const APOSTROPHE = 8;
/** A hyphen, an en dash or a minus sign. */
export const HYPHEN = 9;
/** A longer dash. */
export const DASH = 10;
/** A character that is not displayed. */
export const INVISIBLE = 11;
/** A character that changes the direction in which others are displayed. */
export const DIRECTIONAL = 12;

const SOFT_HYPHEN = 0xad;

/** Quotation marks that open a quotation. */
export const OPENING_QUOTES = "“„«‹「『〝";

/** Quotation marks that close a quotation. */
export const CLOSING_QUOTES = "”»›」』〞〟";

/** All quotation marks that cannot be apostrophes. */
export const QUOTES = `"‟${OPENING_QUOTES}${CLOSING_QUOTES}`;

/** Quotation marks that can be apostrophes. */
export const APOSTROPHES = "'`‘’‚‛ʼ";

const ignorable = /* @__PURE__ */ lazyPattern("\\p{Default_Ignorable_Code_Point}|\\ufeff", "u");
const letterLike = /* @__PURE__ */ lazyPattern("[\\p{L}\\p{M}\\p{Cs}]", "u");
const numeric = /* @__PURE__ */ lazyPattern("\\p{N}", "u");

/** The first pattern that matches decides. */
const patterns = /* @__PURE__ */ once((): readonly (readonly [kind: number, pattern: RegExp])[] => [
	[DIRECTIONAL, /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
	[INVISIBLE, ignorable()],
	[PARAGRAPH_END, /[\f\u2029]/],
	[LINE_END, /[\n\v\u2028]/],
	[BLANK, /\s/],
	[QUOTE, new RegExp(`[${QUOTES}]`)],
	[APOSTROPHE, new RegExp(`[${APOSTROPHES}]`)],
	[HYPHEN, /[-‐‑‒–−]/],
	[DASH, /[—―⸺⸻]/],
	[LETTER, letterLike()],
	[DIGIT, numeric()],
]);

/** The kinds of the code units that were met; zero for the others. */
const kinds = /* @__PURE__ */ new Uint8Array(0x10000);

/** The kind of a code unit. */
export function kindOf(unit: number): number {
	const known = kinds[unit] as number;
	if (known !== 0) return known;
	const character = String.fromCharCode(unit);
	const kind = patterns().find(([, pattern]) => pattern.test(character))?.[0] ?? OTHER;
	kinds[unit] = kind;
	return kind;
}

/** Whether a code unit is a soft hyphen, which is displayed only at the end of a line. */
export const isSoftHyphen = (unit: number): boolean => unit === SOFT_HYPHEN;

/** Whether a character of this kind is part of a word or a number. */
export const isWordKind = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** Whether a character of this kind is a quotation mark. */
export const isQuoteKind = (kind: number): boolean => kind === QUOTE || kind === APOSTROPHE;

/** Whether a character of this kind is a dash. */
export const isDashKind = (kind: number): boolean => kind === HYPHEN || kind === DASH;
