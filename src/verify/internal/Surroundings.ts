import { lazyPattern } from "../../internal/lazyPattern.ts";
import { MOST_NEIGHBORS } from "../../internal/selector/limits.ts";
import type { Lead } from "../../model/selector.ts";
import type { Digests } from "./Digests.ts";
import { Directions } from "./Directions.ts";
import { denialsIn } from "./denials.ts";
import type { Stretch } from "./findSentences.ts";
import {
	AFTER_QUOTE,
	AFTER_SENTENCE,
	AT_LINE,
	AT_PARAGRAPH,
	BREAK,
	type NormalizedText,
} from "./normalizedText.ts";
import { partitionPoint } from "./partitionPoint.ts";
import { Quotations } from "./Quotations.ts";
import type { RollingHash } from "./RollingHash.ts";

/** What is around a sentence of the report in a copy. */
export type Context = "clear" | "run-in" | "denied" | "directional";

/** What the report itself has around a sentence. */
export interface OwnContext {
	readonly opensLine: boolean;
	readonly leads: readonly Lead[];
	readonly neighbors: ReadonlySet<string>;
}

/** Lengths and rolling hashes of sentences of the report, by length. */
export type KnownSentences = ReadonlyMap<number, ReadonlySet<number>>;

/** Words after which a sentence goes on in the next line. */
const GOES_ON: ReadonlySet<string> = /* @__PURE__ */ new Set(
	"a an and as because but by for from if in no not of on or than that the to whether with".split(
		" ",
	),
);

/** Marks after which a sentence goes on in the next line. */
const OPEN_MARK = /[,:;(]/;

/** Code units that the last word of a line is looked back for. */
const LONGEST_WORD = 10;

/** Characters between which no word ends: "Transformati2on" does not end with "on". */
const inWord = /* @__PURE__ */ lazyPattern("[\\p{L}\\p{N}\\p{Cf}]", "u");

/** Code units of the longest label of a list item, such as "12." or "iv.", which is not a sentence. */
const LONGEST_LABEL = 4;

/** Lines of a sentence, and of headings before it, at which one of the report's own sentences can begin. */
const MOST_LINES = 16;

/** Marks that cannot be the first character of a sentence, and letters that usually are not. */
const MARK_RUNS_ON = /[,:;/…)\]]/;
const letterRunsOn = /* @__PURE__ */ lazyPattern("\\p{Ll}", "u");

/** Where the sentences of a copy are among the others, and what reverses them. */
export class Surroundings {
	readonly #copy: NormalizedText;
	readonly #digests: Digests;
	/** Where lines begin behind the end of a sentence, and paragraphs. */
	readonly #lines: number[] = [];
	/** Where sentences and paragraphs begin. */
	readonly #sentences: number[] = [];
	/** Where anything begins, lines that begin inside a sentence included. */
	readonly #starts: number[] = [];
	readonly #hashes: RollingHash;
	readonly #knownSentences: () => KnownSentences;
	#known: KnownSentences | undefined;
	readonly #quotations: Quotations;
	readonly #directions: Directions;
	#denials: readonly number[] | undefined;

	constructor(
		copy: NormalizedText,
		hashes: RollingHash,
		digests: Digests,
		known: () => KnownSentences = () => new Map(),
	) {
		this.#copy = copy;
		this.#hashes = hashes;
		this.#digests = digests;
		this.#knownSentences = known;
		const lineStarts: number[] = [];
		for (const [at, flags] of copy.starts.entries()) {
			if (flags === 0) continue;
			this.#starts.push(at);
			if (flags & (AT_LINE | AT_PARAGRAPH)) lineStarts.push(at);
			const isLine = flags & AT_PARAGRAPH || (flags & AT_LINE && flags & AFTER_SENTENCE);
			if (isLine) this.#lines.push(at);
			if (flags & (AFTER_SENTENCE | AT_PARAGRAPH)) this.#sentences.push(at);
		}
		this.#quotations = new Quotations(copy.quotes, this.#lines);
		this.#directions = new Directions(copy.controls, lineStarts);
	}

	/** What is around a sentence: before it, from the beginning of its line on, and behind it. */
	async of(sentence: Stretch, own: OwnContext): Promise<Context> {
		const { from, to } = sentence;
		const start = this.#lineBefore(from);
		const end = this.#lineAfter(to);
		if (this.#directions.isChangedAt(from)) return "directional";
		if (this.#runsOn(to)) {
			const next = await this.#digests.of(to, this.#segmentEnd(to));
			if (next === undefined || !own.neighbors.has(next)) return "run-in";
		}
		if (!(await this.#isBeginning(from, own))) return "run-in";
		const isReversed =
			this.#isQuoted(from) ||
			(await this.#isDenied(start, from, sentence, own)) ||
			(await this.#isDenied(to, end, sentence, own));
		return isReversed ? "denied" : "clear";
	}

	/** Whether a sentence is inside a quotation that words of a denial or report introduce. */
	#isQuoted(from: number): boolean {
		const opening = this.#quotations.openedBefore(from);
		if (opening === undefined) return false;
		const start = this.#sentenceStart(Math.max(opening - 1, 0));
		return this.#denialsWithin(start, opening).length > 0;
	}

	/** Whether a denial is about a sentence of the report that ends its own sentence. */
	#isAboutOther(denial: number, to: number): boolean {
		this.#known ??= this.#knownSentences();
		for (const [length, hashes] of this.#known) {
			const from = to - length;
			if (from > denial && hashes.has(this.#hashes.of(from, to))) return true;
		}
		return false;
	}

	#flags(at: number): number {
		return this.#copy.starts[at] as number;
	}

	/** The beginning of the line of a sentence, and of the sentence next to it in the line before. */
	#lineBefore(from: number): number {
		const index =
			partitionPoint(this.#lines.length, (at) => (this.#lines[at] as number) > from) - 1;
		const line = this.#lines[index] ?? 0;
		if (from - line > LONGEST_LABEL || this.#flags(line) & AT_PARAGRAPH) return line;
		return this.#sentenceStart(line - 1);
	}

	/** The end of the line of a sentence, and of the sentence next to it in the line behind. */
	#lineAfter(to: number): number {
		const next = (place: number) =>
			this.#lines[
				partitionPoint(this.#lines.length, (at) => (this.#lines[at] as number) >= place)
			] ?? this.#copy.text.length;
		const line = next(to);
		if (line > to || this.#flags(line) & AT_PARAGRAPH) return line;
		const end = this.#segmentEnd(to);
		const isLabel = end - to <= LONGEST_LABEL;
		return Math.min(next(to + 1), isLabel ? this.#segmentEnd(end) : end);
	}

	/** The beginning of the sentence or paragraph around a place. */
	#sentenceStart(place: number): number {
		const index = partitionPoint(
			this.#sentences.length,
			(at) => (this.#sentences[at] as number) > place,
		);
		return this.#sentences[index - 1] ?? 0;
	}

	/** The end of the sentence that begins at a place, by the marks of the copy. */
	#segmentEnd(from: number): number {
		const { sentenceEnds, text } = this.#copy;
		const index = partitionPoint(sentenceEnds.length, (at) => (sentenceEnds[at] as number) > from);
		return sentenceEnds[index] ?? text.length;
	}

	/** Whether the text goes on behind a sentence: with a mark, or with a verb behind a quotation. */
	#runsOn(to: number): boolean {
		const flags = this.#flags(to);
		if (flags & AT_PARAGRAPH) return false;
		const next = this.#copy.text.charAt(to);
		const isStart = (flags & AFTER_SENTENCE) !== 0 && (flags & AFTER_QUOTE) === 0;
		return MARK_RUNS_ON.test(next) || (!isStart && letterRunsOn().test(next));
	}

	/** Whether a sentence begins at a place, and does not go on from what is before it. */
	async #isBeginning(from: number, own: OwnContext): Promise<boolean> {
		const flags = this.#flags(from);
		if (from === 0 || flags & AFTER_SENTENCE) return true;
		for (const { length, digest } of own.leads) {
			const start = from - length;
			if (start < 0 || !(start === 0 || this.#flags(start) & AFTER_SENTENCE)) continue;
			if ((await this.#digests.of(start, from)) === digest) return true;
		}
		const isApart = flags & AT_PARAGRAPH || (flags & AT_LINE && own.opensLine);
		if (isApart) return this.#isHeading(from);
		return (flags & AT_LINE) !== 0 && this.#isKnownBefore(from);
	}

	/** Whether a passage of the report ends at a place; its heading may have a number before it. */
	#isKnownBefore(to: number): boolean {
		const index = partitionPoint(this.#starts.length, (at) => (this.#starts[at] as number) >= to);
		return this.#starts
			.slice(Math.max(index - 2, 0), index)
			.some((from) => this.#isKnown(from, to));
	}

	/** Whether a stretch is a passage of the report. */
	#isKnown(from: number, to: number): boolean {
		this.#known ??= this.#knownSentences();
		return this.#known.get(to - from)?.has(this.#hashes.of(from, to)) ?? false;
	}

	/** Whether the line before a place can be a heading: it does not deny, report or go on. */
	#isHeading(to: number): boolean {
		const { text, breaks } = this.#copy;
		let from = to;
		while (from > to - LONGEST_WORD && inWord().test(text.charAt(from - 1))) {
			from -= 1;
			if (breaks[from] === BREAK) break;
		}
		const word = text.slice(from, to).toLowerCase();
		if (GOES_ON.has(word) || OPEN_MARK.test(text.charAt(to - 1))) return false;
		// Without an empty line, the lines before are part of the sentence's own line.
		const isParagraph = this.#flags(to) & AT_PARAGRAPH;
		const index = partitionPoint(this.#starts.length, (at) => (this.#starts[at] as number) >= to);
		const start = isParagraph ? this.#sentenceStart(to - 1) : (this.#starts[index - 1] ?? 0);
		return this.#denialsWithin(start, to).every((denial) => this.#hasLineBetween(denial, to));
	}

	#denialsWithin(from: number, to: number): readonly number[] {
		this.#denials ??= denialsIn(this.#copy);
		const denials = this.#denials;
		const first = partitionPoint(denials.length, (at) => (denials[at] as number) >= from);
		const last = partitionPoint(denials.length, (at) => (denials[at] as number) >= to);
		return denials.slice(first, Math.min(last, first + MOST_NEIGHBORS + 1));
	}

	/** Whether a word in a stretch denies what is near it, other than in the report's own sentences. */
	async #isDenied(from: number, to: number, sentence: Stretch, own: OwnContext): Promise<boolean> {
		const denials = this.#denialsWithin(from, to);
		if (denials.length > MOST_NEIGHBORS) return true;
		const isCutOff = (denial: number) =>
			denial < sentence.from
				? this.#hasLineBetween(denial, sentence.from)
				: this.#hasLineBetween(sentence.to - 1, denial);
		for (const denial of denials) {
			const end = this.#segmentEnd(denial);
			if (this.#isAboutOther(denial, end) || isCutOff(denial)) continue;
			if (!(await this.#isOwn(denial, end, own))) return true;
		}
		return false;
	}

	/**
	 * Whether a word of denial is in a sentence that the report has next to the sentence. In the copy, the
	 * sentence can begin behind a heading, and lines can end inside it.
	 */
	async #isOwn(denial: number, end: number, { neighbors }: OwnContext): Promise<boolean> {
		if (neighbors.size === 0) return false;
		const start = this.#sentenceStart(denial);
		const first = partitionPoint(
			this.#starts.length,
			(at) => (this.#starts[at] as number) >= start,
		);
		for (const from of this.#starts.slice(first, first + MOST_LINES)) {
			if (from > denial) break;
			const digest = await this.#digests.of(from, end);
			if (digest !== undefined && neighbors.has(digest)) return true;
		}
		return false;
	}

	/** Whether a line of the report that is complete begins and ends between two places. */
	#hasLineBetween(from: number, to: number): boolean {
		const first = partitionPoint(this.#starts.length, (at) => (this.#starts[at] as number) > from);
		const last = Math.min(this.#starts.length, first + MOST_NEIGHBORS);
		for (let index = first; index < last; index += 1) {
			const start = this.#starts[index] as number;
			if (start >= to) return false;
			if (!(this.#flags(start) & AT_LINE)) continue;
			const ends = [this.#starts[index + 1], this.#starts[index + 2]];
			const isLine = ends.some(
				(end) => end !== undefined && end <= to && this.#isKnown(start, end),
			);
			if (isLine) return true;
		}
		return false;
	}

	/** The sentence around a place, by the marks of the copy. */
	segmentAround(place: number): [from: number, to: number] {
		const index = partitionPoint(this.#starts.length, (at) => (this.#starts[at] as number) > place);
		return [this.#starts[index - 1] ?? 0, this.#segmentEnd(place)];
	}

	/** The sentences near a stretch that would count against it, by their digests. */
	async neighborsOf(from: number, to: number): Promise<string[]> {
		const start = this.#lineBefore(from);
		const end = this.#lineAfter(to);
		const places = [...this.#denialsWithin(start, from), ...this.#denialsWithin(to, end)];
		const segments = places.map((place) => this.segmentAround(place));
		if (this.#runsOn(to)) segments.push([to, this.#segmentEnd(to)]);
		const digests = await Promise.all(segments.map(([a, b]) => this.#digests.of(a, b)));
		return [...new Set(digests.filter((digest) => digest !== undefined))].slice(0, MOST_NEIGHBORS);
	}
}
