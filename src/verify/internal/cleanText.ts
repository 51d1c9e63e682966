import { createError } from "../../internal/gate/createError.ts";
import { lazyPattern } from "../../internal/lazyPattern.ts";
import { once } from "../../internal/once.ts";

/** A text in one Unicode form, and where each of its characters was before. */
export interface CleanText {
	/** The text, in UTF-16 code units. */
	readonly text: string;
	/** For each code unit, the code points of the original before it; one more for the end. */
	readonly places: Uint32Array;
	/** Where a character ends if something is left out behind it, by the code units up to its end. */
	readonly ends?: ReadonlyMap<number, number>;
}

/** The code points of the original up to the end of a stretch of the clean text. */
export const endIn = ({ places, ends }: CleanText, end: number): number =>
	ends?.get(end) ?? (places[end] as number);

/** Marks that one base character may carry; the Stream-Safe Text Format (UAX 15) has this limit. */
const MARKS = 30;
const ASCII = 0x80;

/** Code units that a text may have in NFKC, where some characters become 18. */
const LONGEST = 2 ** 25;

const markedPattern = /* @__PURE__ */ lazyPattern(`.\\p{M}{0,${MARKS}}`, "suy");
const DIGIT = /\d/;
const FULL_WIDTH_DIGIT = /^[\uFF10-\uFF19]$/;
const RAISED_OR_LOWERED_MINUS = /[\u207b\u208b]/;

/** Compatible forms become one, but a superscript digit stays what it is: 10² is not 102. */
function formOf(cluster: string): string {
	const form = cluster.normalize("NFKC");
	const isOtherDigit = DIGIT.test(form) && !DIGIT.test(cluster) && !FULL_WIDTH_DIGIT.test(cluster);
	return isOtherDigit || RAISED_OR_LOWERED_MINUS.test(cluster) ? cluster : form;
}

/** An array that holds as much as is needed, with what it held before. */
function grown<A extends Uint16Array | Uint32Array>(array: A, length: number, by: string): A {
	if (array.length >= length) return array;
	if (length > LONGEST) {
		const sentences = `the text is longer than ${LONGEST} code units in NFKC. Pass parts of it.`;
		throw createError("not-a-text", by, "text", sentences);
	}
	const larger = new (array.constructor as new (length: number) => A)(length * 2);
	larger.set(array);
	return larger;
}

/**
 * Puts a text into NFKC.
 *
 * @param text - The text.
 * @param by - Name of the public function, for its error.
 */
export function cleanText(text: string, by = "verify"): CleanText {
	const marked = markedPattern();
	const forms = new Map<string, string>();
	let units = new Uint16Array(text.length);
	let places = new Uint32Array(text.length + 1);
	let size = 0;
	let place = 0;
	for (let index = 0; index < text.length; ) {
		const unit = text.charCodeAt(index);
		if (unit < ASCII && !(text.charCodeAt(index + 1) >= ASCII)) {
			units[size] = unit;
			places[size++] = place++;
			index += 1;
			continue;
		}
		marked.lastIndex = index;
		const [cluster] = marked.exec(text) as RegExpExecArray;
		let form = forms.get(cluster);
		if (form === undefined) {
			form = formOf(cluster);
			forms.set(cluster, form);
		}
		const needed = size + form.length + text.length - index;
		units = grown(units, needed, by);
		places = grown(places, needed + 1, by);
		for (let part = 0; part < form.length; part += 1) {
			units[size] = form.charCodeAt(part);
			places[size++] = place;
		}
		index += cluster.length;
		for (const _ of cluster) place += 1;
	}
	places[size] = place;
	return { text: textOf(units.subarray(0, size)), places: places.subarray(0, size + 1) };
}

const decoder = /* @__PURE__ */ once(() => new TextDecoder("utf-16le", { ignoreBOM: true }));

/** The text of UTF-16 code units; lone halves of surrogate pairs become replacement characters. */
export const textOf = (units: Uint16Array): string => decoder().decode(units);
