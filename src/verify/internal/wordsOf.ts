import { BREAK, type NormalizedText } from "./normalizedText.ts";

/** The lengths of the words of a stretch of a text, as a selector has them. */
export function wordsOf({ breaks }: NormalizedText, from: number, to: number): string {
	const lengths: number[] = [];
	let start = from;
	for (let at = from + 1; at <= to; at += 1) {
		if (at < to && breaks[at] !== BREAK) continue;
		lengths.push(at - start);
		start = at;
	}
	return lengths.join(" ");
}

/** The places in a sentence where a word begins, by the lengths of its words. */
export function wordStarts(words: string): ReadonlySet<number> {
	const starts = new Set<number>();
	let at = 0;
	for (const length of words.split(" ")) {
		starts.add(at);
		at += Number(length);
	}
	return starts;
}

/**
 * Whether a stretch of a copy breaks no word of a sentence; missing spaces are tolerated.
 *
 * @param copy - The copy.
 * @param from - Where the stretch begins.
 * @param to - Where it ends.
 * @param starts - The places in the sentence where a word begins.
 * @param origin - Where the sentence begins in the copy.
 */
export function hasWholeWords(
	{ breaks }: NormalizedText,
	from: number,
	to: number,
	starts: ReadonlySet<number>,
	origin = from,
): boolean {
	for (let at = from; at < to; at += 1) {
		if (breaks[at] === BREAK && !starts.has(at - origin)) return false;
	}
	return true;
}
