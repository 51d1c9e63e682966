import { lazyPattern } from "../../internal/lazyPattern.ts";
import type { Range } from "../../internal/printed/numbersIn.ts";
import type { CleanText } from "./cleanText.ts";

/**
 * Marks of emphasis around whole words of one line: spaces, quotation marks, brackets or punctuation are
 * outside them, and a word or number is inside. So no mark is inside a word or a number.
 */
const emphasis = /* @__PURE__ */ lazyPattern(
	`(?<=^|[\\s([{"'“‘])(\\*{1,3}|_{1,3})([^\\s*_](?:[^*_\\n\\v\\f\\r\\u2028\\u2029]*[^\\s*_])?)\\1(?=$|\\s|[.,;:!?)\\]}"'”’](?!\\p{N}))`,
	"gu",
);

/** The first character of a line that an e-mail does not quote. */
const UNQUOTED = /^[^\S\n]*[^\s>]/m;

/** The mark of a quoted line. Before a number it could mean "greater than", so it is kept there. */
const quoteMark = /* @__PURE__ */ lazyPattern("^[^\\S\\n]*>(?![^\\p{L}\\n]*\\p{N})", "gmu");

/** The label of a list item with a parenthesis, and the capital letter behind it. */
const label = /* @__PURE__ */ lazyPattern(
	`^([^\\S\\n]*\\d{1,3})\\)(?=[^\\S\\n]+["'“‘]?\\p{Lu})`,
	"gmu",
);

function emphasisIn(text: string): Range[] {
	return Array.from(text.matchAll(emphasis()), ({ index, 0: whole, 1: mark = "" }) => [
		{ start: index, end: index + mark.length },
		{ start: index + whole.length - mark.length, end: index + whole.length },
	]).flat();
}

/** The marks of quoted lines, if every line is quoted: nothing outside the quotation can then reverse it. */
function quoteMarksIn(text: string): Range[] {
	if (UNQUOTED.test(text)) return [];
	return Array.from(text.matchAll(quoteMark()), ({ index, 0: { length } }) => ({
		start: index,
		end: index + length,
	}));
}

/** A text without some of its ranges, which are in order. */
function without({ text, places }: CleanText, ranges: readonly Range[]): CleanText {
	const parts: string[] = [];
	const kept = new Uint32Array(places.length);
	const ends = new Map<number, number>();
	let from = 0;
	let size = 0;
	for (const { start, end } of [...ranges, { start: text.length, end: text.length }]) {
		parts.push(text.slice(from, start));
		kept.set(places.subarray(from, start), size);
		size += start - from;
		ends.set(size, places[start] as number);
		from = end;
	}
	kept[size] = places[text.length] as number;
	return { text: parts.join(""), places: kept.subarray(0, size + 1), ends };
}

/**
 * Takes from a text the markup that changes neither its words nor its numbers: emphasis in Markdown,
 * and the marks of an e-mail that is quoted as a whole. A label such as "1)" becomes "1.".
 */
export function withoutMarkup(clean: CleanText): CleanText {
	const ranges = [...quoteMarksIn(clean.text), ...emphasisIn(clean.text)];
	const plain =
		ranges.length === 0
			? clean
			: without(
					clean,
					ranges.toSorted((a, b) => a.start - b.start),
				);
	return { ...plain, text: plain.text.replace(label(), "$1.") };
}
