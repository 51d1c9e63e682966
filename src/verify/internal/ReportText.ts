import type { Range } from "../../internal/printed/numbersIn.ts";
import type { Section } from "../../model/dataset.ts";

const NUMBER = /^\d+\. /u;
const NUMBERED_HEADING = /^\d+\. [^.?!]+$/u;
const SENTENCE_END = /[.?!]["”’)]*\s+/gu;

interface Line {
	/** Code units of the text before the line. */
	readonly start: number;
	readonly text: string;
}

/** Whether a line is a heading: that of its section, or one by its form. */
const isHeading = (line: string, { heading }: Section) =>
	NUMBERED_HEADING.test(line) || line.trim().replace(NUMBER, "") === heading;

/**
 * A copy of the report, read by code points as the W3C's TextPositionSelector counts them. A sentence
 * ends with a full stop, a question mark or an exclamation mark and a space behind it, or with its
 * line. A line is a heading if it is the heading of its section, with or without a number before it,
 * or if it begins with a number and a full stop and does not contain another mark.
 */
export class ReportText {
	readonly text: string;
	/** For each code unit, the code points before it; one more for the end. */
	readonly #points: Uint32Array;
	/** For each code point, the code units before it; one more for the end. */
	readonly #units: Uint32Array;
	readonly #sentences = new Map<Section, Range[]>();

	constructor(text: string) {
		this.text = text;
		this.#points = new Uint32Array(text.length + 1);
		this.#units = new Uint32Array(text.length + 1);
		let points = 0;
		let unit = 0;
		for (const character of text) {
			this.#units[points] = unit;
			this.#points.fill(points, unit, unit + character.length);
			unit += character.length;
			points += 1;
		}
		this.#units.fill(text.length, points);
		this.#points[text.length] = points;
	}

	/** Number of code points. */
	get length(): number {
		return this.#points[this.text.length] as number;
	}

	slice({ start, end }: Range): string {
		return this.text.slice(this.#unitAt(start), this.#unitAt(end));
	}

	#unitAt(point: number): number {
		return this.#units[point] ?? this.text.length;
	}

	/** The sentences of a section, without its heading. */
	sentences(section: Section): readonly Range[] {
		const known = this.#sentences.get(section);
		if (known !== undefined) return known;
		const sentences: Range[] = [];
		for (const line of this.#linesOf(section)) {
			if (!isHeading(line.text, section)) this.#addSentences(line, sentences);
		}
		this.#sentences.set(section, sentences);
		return sentences;
	}

	/** The sentences and headings of a section. */
	passages(section: Section): readonly Range[] {
		const passages: Range[] = [];
		for (const line of this.#linesOf(section)) {
			if (isHeading(line.text, section)) passages.push(this.#range(line.start, line.text.length));
			else this.#addSentences(line, passages);
		}
		return passages;
	}

	/** A range of code points, by code units. */
	#range(start: number, length: number): Range {
		return {
			start: this.#points[start] as number,
			end: this.#points[start + length] as number,
		};
	}

	#linesOf(section: Section): Line[] {
		let start = this.#unitAt(section.start);
		return this.slice(section)
			.split("\n")
			.map((text) => {
				const line = { start, text };
				start += text.length + 1;
				return line;
			});
	}

	#addSentences({ start, text }: Line, sentences: Range[]): void {
		let from = 0;
		for (const end of text.matchAll(SENTENCE_END)) {
			const next = end.index + end[0].length;
			const to = end.index + end[0].trimEnd().length;
			sentences.push(this.#range(start + from, to - from));
			from = next;
		}
		if (from < text.length) sentences.push(this.#range(start + from, text.length - from));
	}

	/**
	 * The place of each phrase that is in a range exactly once. The time does not grow with the product
	 * of the range and the phrases, since phrases of one length are looked for together.
	 */
	placesOf(phrases: readonly string[], within: Range): Map<string, Range> {
		const from = this.#unitAt(within.start);
		const text = this.slice(within);
		const byLength = new Map<number, Set<string>>();
		for (const phrase of phrases) {
			const group = byLength.get(phrase.length);
			if (group) group.add(phrase);
			else byLength.set(phrase.length, new Set([phrase]));
		}
		const places = new Map<string, Range>();
		for (const [length, wanted] of byLength) {
			if (length === 0) continue;
			const found = new Map<string, number>();
			for (let at = 0; at + length <= text.length; at += 1) {
				const part = text.slice(at, at + length);
				if (wanted.has(part)) found.set(part, found.has(part) ? TWICE : at);
			}
			for (const [phrase, at] of found) {
				if (at !== TWICE) places.set(phrase, this.#range(from + at, length));
			}
		}
		return places;
	}
}

/** Marks a phrase that is in a range more than once. */
const TWICE = -1;
