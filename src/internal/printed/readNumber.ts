import { lazyPattern } from "../lazyPattern.ts";
import { once } from "../once.ts";
import { type ExactDecimal, exactDecimal } from "./exactDecimal.ts";
import { wordValue } from "./numberWords.ts";
import { QUALIFIER_WORDS, UNIT_WORDS } from "./printedWords.ts";

/** What a report prints as a number: its value, its unit and how it is meant. */
export interface PrintedNumber {
	/** The number with its sign, without scale and unit. */
	readonly decimal: ExactDecimal;
	/** Power of ten of the scale word. */
	readonly scale: number;
	/** UCUM code of the unit word; null if none is read. */
	readonly unit: string | null;
	/** How the words around the number qualify it; null if none is read. */
	readonly qualifier: "over" | "under" | "nearly" | "about" | null;
}

/** Powers of ten of the scale words. */
const SCALE_POWERS: Readonly<Record<string, number>> = {
	hundred: 2,
	thousand: 3,
	million: 6,
	billion: 9,
	trillion: 12,
};

const anyOf = (words: readonly string[]) =>
	words.map((word) => word.replace(" ", "[ -]")).join("|");

const DIGITS =
	/^-?\d{1,3}(?:,\d{3}){1,8}(?:\.\d{1,64})?(?![\d.,]*\d)|^-?\d{1,64}(?:\.\d{1,64})?(?![.,]?\d)/;
const oneOrTwoWords = /* @__PURE__ */ lazyPattern("^\\p{L}+(?:[ -]\\p{L}+)?", "u");

/** Created at the first use, since compiling them costs more than loading this module. */
const patterns = /* @__PURE__ */ once(() => ({
	scale: new RegExp(`^[ -]?(${Object.keys(SCALE_POWERS).join("|")})(?!\\p{L})`, "iu"),
	// A word that touches a percent sign does not belong to the unit.
	unit: new RegExp(`^[ -]?(${anyOf(Object.keys(UNIT_WORDS))})(?:(?<=%)|(?![\\p{L}\\p{N}]))`, "u"),
	qualifier: new RegExp(
		`(?<![\\p{L}\\p{N}])(${anyOf(Object.keys(QUALIFIER_WORDS))})(?: a| an)? ?$`,
		"iu",
	),
}));

/** Words behind a number that make it approximate. */
const approximate = /* @__PURE__ */ lazyPattern("^[ -]?(?:class(?!\\p{L})|or so(?!\\p{L}))", "u");

/** Words for a number of years. */
const YEARS = ["decade", "century"];

/** Reads the number in words at the beginning of a text, and how long it is. */
function readWords(
	text: string,
): { decimal: string; length: number; unit: string | null } | undefined {
	const [found = ""] = oneOrTwoWords().exec(text) ?? [];
	const [first = "", second = ""] = found.toLowerCase().split(/[ -]/);
	const value = wordValue(first);
	if (value === undefined) return undefined;
	const unit = YEARS.includes(first) ? "a" : null;
	const ones = wordValue(second);
	const isPair = value >= 20 && value < 100 && ones !== undefined && ones > 0 && ones < 10;
	return isPair
		? { decimal: String(value + ones), length: found.length, unit }
		: { decimal: String(value), length: first.length, unit };
}

/** Reads the number in digits at the beginning of a text, and how long it is. */
function readDigits(text: string): { decimal: string; length: number; unit: null } | undefined {
	const [found] = DIGITS.exec(text) ?? [];
	if (found === undefined) return undefined;
	return { decimal: found.replaceAll(",", ""), length: found.length, unit: null };
}

/**
 * Reads a number by closed lists of words.
 *
 * @param before - What is printed before the number, with a space between words.
 * @param from - What is printed from the number on.
 */
export function readNumber(before: string, from: string): PrintedNumber | undefined {
	const number = readDigits(from) ?? readWords(from);
	const decimal = number && exactDecimal(number.decimal);
	if (number === undefined || decimal === undefined) return undefined;
	const { scale, unit, qualifier } = patterns();
	let rest = from.slice(number.length);
	const [scaled = "", scaleWord = ""] = scale.exec(rest) ?? [];
	rest = rest.slice(scaled.length);
	const [measured = "", unitWord] = unit.exec(rest) ?? [];
	rest = rest.slice(measured.length);
	const [, word] = qualifier.exec(before) ?? [];
	const stated =
		word === undefined ? null : (QUALIFIER_WORDS[word.toLowerCase().replace("-", " ")] ?? null);
	return {
		decimal,
		scale: SCALE_POWERS[scaleWord.toLowerCase()] ?? 0,
		unit: unitWord === undefined ? number.unit : (UNIT_WORDS[unitWord.replace("-", " ")] ?? null),
		qualifier: stated ?? (approximate().test(rest) ? "about" : null),
	};
}
