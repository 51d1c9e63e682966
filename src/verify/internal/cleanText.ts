/** A text that was put into one form, and where each of its characters stood before. */
export interface CleanText {
	/** The text, in UTF-16 code units. */
	readonly text: string;
	/** For each code unit: the code points of the original before it; one more for the end. */
	readonly places: Uint32Array;
}

/** Marks that one base character may carry; the Stream-Safe Text Format (UAX 15) has this limit. */
const MARKS = 30;
const ASCII = 0x80;

const MARKED = new RegExp(`.\\p{M}{0,${MARKS}}`, "suy");
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const DIGIT = /\d/;
const FULL_WIDTH_DIGIT = /^[\uFF10-\uFF19]$/;

/** Compatible forms become one, but a superscript digit stays what it is: 10² is not 102. */
function formOf(cluster: string): string {
	const seen = cluster.replace(IGNORABLE, "");
	const form = seen.normalize("NFKC");
	return DIGIT.test(form) && !DIGIT.test(seen) && !FULL_WIDTH_DIGIT.test(seen) ? seen : form;
}

/** An array that holds so much, with what it held before. */
function grown<A extends Uint16Array | Uint32Array>(array: A, length: number): A {
	if (array.length >= length) return array;
	const larger = new (array.constructor as new (length: number) => A)(length * 2);
	larger.set(array);
	return larger;
}

/** Puts a text into NFKC and takes out what cannot be seen, such as soft hyphens. */
export function cleanText(text: string): CleanText {
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
		MARKED.lastIndex = index;
		const [cluster] = MARKED.exec(text) as RegExpExecArray;
		let form = forms.get(cluster);
		if (form === undefined) {
			form = formOf(cluster);
			forms.set(cluster, form);
		}
		const needed = size + form.length + text.length - index;
		units = grown(units, needed);
		places = grown(places, needed + 1);
		for (let part = 0; part < form.length; part += 1) {
			units[size] = form.charCodeAt(part);
			places[size++] = place;
		}
		index += cluster.length;
		for (const _ of cluster) place += 1;
	}
	places[size] = place;
	return {
		text: new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units.subarray(0, size)),
		places: places.subarray(0, size + 1),
	};
}
