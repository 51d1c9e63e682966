import { shown } from "../../internal/gate/shown.ts";
import { lazyPattern } from "../../internal/lazyPattern.ts";
import type { Stated } from "../../internal/printed/entryAgrees.ts";
import type { Range } from "../../internal/printed/numbersIn.ts";
import { SENTENCE_LENGTH } from "../../internal/selector/limits.ts";
import type { Section } from "../../model/dataset.ts";
import type {
	FigureSelector,
	Lead,
	NumberContext,
	PassageHash,
	Selector,
} from "../../model/selector.ts";
import { contextHash } from "./context.ts";
import { Digests } from "./Digests.ts";
import type { Stretch } from "./findSentences.ts";
import { numberIn } from "./judge.ts";
import type { NumberPlace } from "./normalizedText.ts";
import { AFTER_SENTENCE, AT_LINE, type NormalizedText, normalizedText } from "./normalizedText.ts";
import { partitionPoint } from "./partitionPoint.ts";
import type { ReportText } from "./ReportText.ts";
import { RollingHash } from "./RollingHash.ts";
import { Surroundings } from "./Surroundings.ts";
import { wordsOf } from "./wordsOf.ts";

const BLANK = /^\s$/;
/** Two characters of one word in a script that has spaces between words. */
const insideWord = /* @__PURE__ */ lazyPattern("^[\\p{Lu}\\p{Ll}\\p{M}\\p{N}]{2}$", "u");

/** A printed phrase in a sentence of a section. */
export interface Phrase {
	/** Id of the section. */
	readonly section: string;
	/** Number of the sentence in its section, from 1. Headings are not counted. */
	readonly sentence: number;
	/** The phrase as printed. */
	readonly printed: string;
}

/** Finds phrases and their numbers in a report; everything of the report is computed once. */
export class PlacesInReport {
	readonly #report: ReportText;
	readonly #sections: ReadonlyMap<string, Section>;
	readonly #text: NormalizedText;
	readonly #hashes: RollingHash;
	readonly #digests: Digests;
	readonly #surroundings: Surroundings;
	/** The places of the phrases that are looked for, by sentence. */
	readonly #places = new Map<Range, Map<string, Range>>();
	readonly #neighbors = new Map<number, Promise<string[]>>();

	constructor(
		report: ReportText,
		sections: readonly Section[],
		phrases: readonly Phrase[],
		by?: string,
	) {
		this.#report = report;
		this.#sections = new Map(sections.map((section) => [section.id, section]));
		this.#text = normalizedText(report.text, by);
		this.#hashes = new RollingHash(this.#text.text);
		this.#digests = new Digests(this.#text.text);
		this.#surroundings = new Surroundings(this.#text, this.#hashes, this.#digests);
		const bySentence = new Map<Range, string[]>();
		for (const phrase of phrases) {
			const sentence = this.#sentenceOf(phrase);
			if (sentence === undefined) continue;
			const printed = bySentence.get(sentence);
			if (printed) printed.push(phrase.printed);
			else bySentence.set(sentence, [phrase.printed]);
		}
		for (const [sentence, printed] of bySentence) {
			this.#places.set(sentence, report.placesOf(printed, sentence));
		}
	}

	#sentenceOf({ section, sentence }: Phrase): Range | undefined {
		const home = this.#sections.get(section);
		return home && this.#report.sentences(home)[sentence - 1];
	}

	/** Where a phrase and its sentence are; undefined if the phrase is not there exactly once. */
	#find(phrase: Phrase): { sentence: Range; range: Range } | undefined {
		const sentence = this.#sentenceOf(phrase);
		const range = sentence && this.#places.get(sentence)?.get(phrase.printed);
		return sentence && range && { sentence, range };
	}

	/** Whether a range begins or ends inside a word or a number, or with a space. */
	#cutsWord({ start, end }: Range): boolean {
		const edgeAt = (at: number) => this.#report.slice({ start: Math.max(0, at - 1), end: at + 1 });
		const isBlank = (at: number) => BLANK.test(this.#report.slice({ start: at, end: at + 1 }));
		const isInside = (at: number) => insideWord().test(edgeAt(at));
		return isBlank(start) || isBlank(end - 1) || isInside(start) || isInside(end);
	}

	/** A range of code points as a stretch of the normalized text. */
	#stretchOf({ start, end }: Range): Stretch {
		return { from: this.#indexAt(start), to: this.#indexAt(end) };
	}

	/** The first character of the normalized text that is at a code point or behind it. */
	#indexAt(point: number): number {
		const { places, text, clean } = this.#text;
		return partitionPoint(
			text.length,
			(at) => (clean.places[places[at] as number] as number) >= point,
		);
	}

	/** The first number of the text that ends behind a place of the normalized text. */
	#numberAfter(from: number): NumberPlace | undefined {
		const { numbers } = this.#text;
		return numbers[partitionPoint(numbers.length, (n) => (numbers[n] as NumberPlace).to > from)];
	}

	#digest(from: number, to: number): Promise<string> {
		return this.#digests.of(from, to) as Promise<string>;
	}

	/** The selector of a phrase; undefined if it is not in its sentence exactly once. */
	async selectorOf(phrase: Phrase): Promise<Selector | undefined> {
		const place = this.#find(phrase);
		if (place === undefined) return undefined;
		const { from, to } = this.#stretchOf(place.sentence);
		return { ...place.range, sentenceDigest: await this.#digest(from, to) };
	}

	/** The first number of a passage; undefined if it has none. */
	async numberContext(passage: Range): Promise<NumberContext | undefined> {
		const { from, to } = this.#stretchOf(passage);
		const number = this.#numberAfter(from);
		if (number === undefined || number.to > to) return undefined;
		return {
			sentenceDigest: await this.#digest(from, to),
			sentenceLength: to - from,
			sentenceHash: this.#hashes.of(from, to),
			offset: number.at - from,
		};
	}

	/** The length and the rolling hash of a passage. */
	passageHash(passage: Range): PassageHash {
		const { from, to } = this.#stretchOf(passage);
		return { length: to - from, hash: this.#hashes.of(from, to) };
	}

	/**
	 * The selector of a figure; undefined if its phrase is not in its sentence exactly once, begins
	 * or ends inside a word or a number, or does not print what the figure says, or if the sentence is too long.
	 */
	async figureSelector(phrase: Phrase & Stated): Promise<FigureSelector | undefined> {
		const place = this.#find(phrase);
		if (place === undefined || this.#cutsWord(place.range)) return undefined;
		const sentence = this.#stretchOf(place.sentence);
		const printed = this.#stretchOf(place.range);
		const number = this.#numberAfter(printed.from);
		if (number === undefined || number.at < printed.from || number.to > printed.to)
			return undefined;
		const { from, to } = sentence;
		if (to - from > SENTENCE_LENGTH) return undefined;
		const words = wordsOf(this.#text, from, to);
		const offset = number.at - from;
		const reading = { words, printed: phrase.printed, unit: null, qualifier: null };
		const negated = [false, true].find((negated) =>
			numberIn(this.#text, sentence, number, phrase, { ...reading, negated }),
		);
		if (negated === undefined) return undefined;
		const flags = this.#text.starts[from] as number;
		return {
			...place.range,
			sentenceDigest: await this.#digest(from, to),
			sentenceLength: to - from,
			sentenceHash: this.#hashes.of(from, to),
			offset,
			numberLength: number.to - number.at,
			words,
			opensLine: from === 0 || (flags & AT_LINE) !== 0,
			lead: await this.#leadOf(from, flags),
			neighbors: await this.#neighborsOf(sentence),
			negated,
			printed: phrase.printed,
			unit: phrase.unit ?? null,
			qualifier: phrase.qualifier ?? null,
			restHash: this.#hashes.around(from, number.at, number.to, to),
			...this.#contextOf(number, sentence),
		};
	}

	/** The contexts of a number within its sentence. */
	#contextOf(number: NumberPlace, { from, to }: Stretch): Pick<FigureSelector, "before" | "after"> {
		const { masked, numbers } = this.#text;
		const first = this.#numberAfter(from) as NumberPlace;
		const last =
			numbers[partitionPoint(numbers.length, (n) => (numbers[n] as NumberPlace).at >= to) - 1];
		const start = first.maskedAt - (first.at - from);
		const end = (last as NumberPlace).maskedAt + 1 + (to - (last as NumberPlace).to);
		return {
			before: contextHash(masked, number.maskedAt - 1, -1, number.maskedAt - start),
			after: contextHash(masked, number.maskedAt + 1, 1, end - number.maskedAt - 1),
		};
	}

	/** The passage before a sentence that does not end like one. */
	async #leadOf(from: number, flags: number): Promise<Lead | null> {
		if (from === 0 || flags & AFTER_SENTENCE) return null;
		const { sentenceEnds, starts } = this.#text;
		const index = partitionPoint(sentenceEnds.length, (at) => (sentenceEnds[at] as number) >= from);
		let start = sentenceEnds[index - 1] ?? 0;
		while (start < from && start > 0 && starts[start] === 0) start += 1;
		return { length: from - start, digest: await this.#digest(start, from) };
	}

	/** Why a phrase does not have a selector, and what to do: the rest of a sentence about the phrase. */
	faultOf(phrase: Phrase): string {
		const { section, sentence, printed } = phrase;
		const home = this.#sections.get(section);
		if (home === undefined) {
			return `is in section ${shown(section)}, which is not in the sections. Pass that section, too.`;
		}
		const place = `in sentence ${sentence} of section ${shown(section)}`;
		const found = this.#find(phrase);
		if (found === undefined) {
			const other = this.#report
				.sentences(home)
				.findIndex((range) => this.#report.placesOf([printed], range).has(printed));
			const advice =
				other < 0
					? "Pass the phrase as the report prints it."
					: `It is in sentence ${other + 1}. Headings are not counted.`;
			return `is not ${place} exactly once. ${advice}`;
		}
		const { from, to } = this.#stretchOf(found.sentence);
		if (to - from > SENTENCE_LENGTH) {
			return `is ${place}, which has more than ${SENTENCE_LENGTH} characters. End its sentences with a full stop or a line end.`;
		}
		return this.#cutsWord(found.range)
			? `is ${place}, but it begins or ends inside a word or a number, or with a space. Pass whole words.`
			: `is ${place}, but it does not print the number of the figure: its value, unit and qualifier. Pass the whole number as the report prints it, and the fields as the sentence states them.`;
	}

	#neighborsOf({ from, to }: Stretch): Promise<string[]> {
		const known = this.#neighbors.get(from) ?? this.#surroundings.neighborsOf(from, to);
		this.#neighbors.set(from, known);
		return known;
	}
}
