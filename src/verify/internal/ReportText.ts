import type { Section } from "../../model/dataset.ts";
import type { Range } from "./numbersIn.ts";

const HEADING = /^\d+\. [^.?!]+$/u;
const SENTENCE_END = /[.?!]["”’)]*\s+/gu;

/** A copy of the report, read by code points as the W3C's TextPositionSelector counts them. */
export class Report {
	readonly text: string;
	readonly points: readonly string[];
	readonly #sentences = new Map<Section, Range[]>();

	constructor(text: string) {
		this.text = text;
		this.points = [...text];
	}

	slice({ start, end }: Range): string {
		return this.points.slice(start, end).join("");
	}

	/** The sections by their headings, numbered in their order; what stands before the first is one. */
	sections(): Section[] {
		const sections: Section[] = [];
		let start = 0;
		for (const line of this.text.trimEnd().split("\n")) {
			const end = start + [...line].length;
			const isHeading = HEADING.test(line);
			const last = sections.at(-1);
			if (isHeading || last === undefined) {
				const heading = isHeading ? line.replace(/^\d+\. /u, "") : null;
				sections.push({ id: `section-${sections.length + 1}`, heading, start, end });
			} else {
				sections[sections.length - 1] = { ...last, end };
			}
			start = end + 1;
		}
		return sections;
	}

	/** The sentences of a section, without its heading. */
	sentences(section: Section): Range[] {
		const known = this.#sentences.get(section);
		if (known !== undefined) return known;
		const sentences = this.#linesOf(section).flatMap(({ start, text }) =>
			HEADING.test(text) ? [] : this.#sentencesOf(start, text),
		);
		this.#sentences.set(section, sentences);
		return sentences;
	}

	/** The sentences and headings of a section. */
	passages(section: Section): Range[] {
		return this.#linesOf(section).flatMap(({ start, text }) =>
			HEADING.test(text)
				? [this.#rangeIn(start, text, 0, text.length)]
				: this.#sentencesOf(start, text),
		);
	}

	#linesOf(section: Section): { start: number; text: string }[] {
		let start = section.start;
		return this.slice(section)
			.split("\n")
			.map((text) => {
				const line = { start, text };
				start += [...text].length + 1;
				return line;
			});
	}

	#sentencesOf(start: number, line: string): Range[] {
		const sentences: Range[] = [];
		let from = 0;
		for (const end of line.matchAll(SENTENCE_END)) {
			const to = end.index + end[0].trimEnd().length;
			sentences.push(this.#rangeIn(start, line, from, to));
			from = end.index + end[0].length;
		}
		if (from < line.length) sentences.push(this.#rangeIn(start, line, from, line.length));
		return sentences;
	}

	/** Every place of a phrase in a range. */
	places(phrase: string, within: Range): Range[] {
		const text = this.slice(within);
		const places: Range[] = [];
		if (phrase === "") return places;
		for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
			places.push(this.#rangeIn(within.start, text, at, at + phrase.length));
		}
		return places;
	}

	#rangeIn(offset: number, text: string, from: number, to: number): Range {
		const start = offset + [...text.slice(0, from)].length;
		return { start, end: start + [...text.slice(from, to)].length };
	}
}
