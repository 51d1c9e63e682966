import type { Range } from "../../internal/printed/numbersIn.ts";
import type { FigureSelector, NumberContext, PassageHash } from "../../model/selector.ts";
import type { Finding, UnknownNumber, Verification } from "../Verification.ts";
import type { CheckedFigure } from "./checkedEntries.ts";
import { endIn } from "./cleanText.ts";
import { Digests } from "./Digests.ts";
import { findPlaces } from "./findPlaces.ts";
import { findSentences, type Stretch } from "./findSentences.ts";
import { aroundNumber, numberIn } from "./judge.ts";
import { type NormalizedText, type NumberPlace, normalizedText } from "./normalizedText.ts";
import { partitionPoint } from "./partitionPoint.ts";
import { placesInOrder } from "./placesInOrder.ts";
import { RollingHash } from "./RollingHash.ts";
import {
	type Context,
	type KnownSentences,
	type OwnContext,
	Surroundings,
} from "./Surroundings.ts";
import { hasWholeWords, wordStarts } from "./wordsOf.ts";

/** A figure and its selector. */
export interface Wanted {
	readonly figure: CheckedFigure;
	readonly selector: FigureSelector;
}

/** A sentence of the report, and where the copy has it. */
interface Sentence extends OwnContext {
	readonly start: number;
	/** All places in the copy. */
	readonly all: readonly Stretch[];
	/** The places around which nothing reverses it. */
	readonly clear: readonly Stretch[];
}

const rangeOf = ({ clean, places }: NormalizedText, { from, to }: Stretch) => ({
	start: clean.places[places[from] as number] as number,
	end: endIn(clean, (places[to - 1] as number) + 1),
});

const numberOf = ({ clean }: NormalizedText, range: Range): UnknownNumber => ({
	text: clean.text.slice(range.start, range.end),
	start: clean.places[range.start] as number,
	end: endIn(clean, range.end),
});

/** Checks a copy of a report against figures. */
class Examination {
	readonly #copy: NormalizedText;
	readonly #hashes: RollingHash;
	readonly #digests: Digests;
	readonly #surroundings: Surroundings;
	/** The numbers in sentences of the report, and those in the places of figures. */
	readonly #known = new Set<NumberPlace>();
	readonly #changedPlaces = new Set<NumberPlace>();

	constructor(text: string, known: () => KnownSentences) {
		this.#copy = normalizedText(text);
		this.#hashes = new RollingHash(this.#copy.text);
		this.#digests = new Digests(this.#copy.text);
		this.#surroundings = new Surroundings(this.#copy, this.#hashes, this.#digests, known);
	}

	async run(wanted: readonly Wanted[], others: readonly NumberContext[]): Promise<Verification> {
		const sentences = await this.#sentencesOf(wanted);
		const ordered = [...sentences.values()].toSorted((a, b) => a.start - b.start);
		const choices = placesInOrder(ordered.map(({ clear }) => clear));
		const chosen = new Map(ordered.map((sentence, index) => [sentence, choices[index]]));
		const places = findPlaces(
			this.#copy,
			wanted.map(({ selector }) => selector),
		);
		for (const { all } of ordered) for (const stretch of all) this.#know(stretch);
		for (const stretch of await this.#passages(others)) this.#know(stretch);
		const results: Finding[] = [];
		for (const [index, entry] of wanted.entries()) {
			const sentence = sentences.get(entry.selector.sentenceDigest) as Sentence;
			const choice = chosen.get(sentence);
			const [first] = sentence.all;
			if (choice?.place) results.push(this.#proved(entry, choice.place, choice.isMoved));
			else if (first) results.push(await this.#inContext(entry, first, sentence));
			else results.push(await this.#changed(entry, places[index] as NumberPlace[], sentence));
		}
		return { results, unknown: this.#unknown() };
	}

	/** The sentences of the figures by their digests, with their places in the copy. */
	async #sentencesOf(wanted: readonly Wanted[]): Promise<Map<string, Sentence>> {
		const selectors = new Map<string, FigureSelector[]>();
		for (const { selector } of wanted) {
			const same = selectors.get(selector.sentenceDigest);
			if (same) same.push(selector);
			else selectors.set(selector.sentenceDigest, [selector]);
		}
		const wantedSentences = new Map(
			[...selectors].map(([digest, same]) => {
				const { sentenceLength, sentenceHash, words } = same[0] as FigureSelector;
				return [digest, { sentenceLength, sentenceHash, words, ...ownContext(same) }];
			}),
		);
		const found = await findSentences(this.#copy, this.#hashes, this.#digests, wantedSentences);
		const sentences = new Map<string, Sentence>();
		for (const [digest, same] of selectors) {
			const own = wantedSentences.get(digest) as OwnContext;
			const all = found.get(digest) ?? [];
			const clear: Stretch[] = [];
			for (const stretch of all) {
				const context = await this.#surroundings.of(stretch, own);
				if (context === "clear") clear.push(stretch);
			}
			const start = (same[0] as FigureSelector).start;
			sentences.set(digest, { ...own, start, all, clear });
		}
		return sentences;
	}

	/** Where a sentence that is in the copy prints a figure; undefined if the figure is different. */
	#numberIn(sentence: Stretch, { figure, selector }: Wanted): Stretch | undefined {
		const at = sentence.from + selector.offset;
		const number = { at, to: at + selector.numberLength };
		return numberIn(this.#copy, sentence, number, figure, selector);
	}

	/** The result of a figure whose sentence is in the copy, with nothing that reverses it. */
	#proved(entry: Wanted, place: Stretch, isMoved: boolean): Finding {
		const { id } = entry.figure;
		const phrase = this.#numberIn(place, entry);
		if (phrase) {
			const outcome = isMoved ? "moved" : "verified";
			const conditions = { sentence: "found", number: "equal", context: "clear" } as const;
			return { id, outcome, ...conditions, ...rangeOf(this.#copy, phrase) };
		}
		const conditions = { sentence: "found", number: "different", context: "clear" } as const;
		const found = this.#numberAt(place.from + entry.selector.offset);
		return { id, outcome: "changed", ...conditions, ...found };
	}

	/** The result of a figure whose sentence is in the copy, with something that reverses it. */
	async #inContext(entry: Wanted, place: Stretch, own: OwnContext): Promise<Finding> {
		const { id } = entry.figure;
		const context = await this.#surroundings.of(place, own);
		const number = this.#numberIn(place, entry) ? "equal" : "different";
		const found = this.#numberAt(place.from + entry.selector.offset);
		return { id, outcome: "changed", sentence: "found", number, context, ...found };
	}

	/** The result of a figure whose sentence is not in the copy as it is in the report. */
	async #changed(
		{ figure, selector }: Wanted,
		places: readonly NumberPlace[],
		own: OwnContext,
	): Promise<Finding> {
		const { id } = figure;
		const free = places.filter((place) => !this.#known.has(place));
		const [first] = free;
		if (first === undefined) {
			return { id, outcome: "missing", sentence: "missing", number: "missing", context: null };
		}
		const place = free.find((each) => this.#sentenceAround(each, selector)) ?? first;
		const stretch = this.#sentenceAround(place, selector);
		this.#changedPlaces.add(place);
		const { text: found, start, end } = numberOf(this.#copy, place.range);
		const around = stretch ?? aroundNumber(this.#copy, place);
		const isSame = numberIn(this.#copy, around, place, figure, { ...selector, ...around });
		return {
			id,
			outcome: "changed",
			sentence: stretch ? "found" : "altered",
			number: isSame ? "equal" : "different",
			context: stretch ? await this.#contextOf(stretch, own) : null,
			found,
			start,
			end,
		};
	}

	/** What is around a sentence that does not begin and end where sentences do. */
	async #contextOf(stretch: Stretch, own: OwnContext): Promise<Context> {
		const { to } = stretch;
		const context = await this.#surroundings.of(stretch, own);
		const isEnd = this.#copy.starts[to] !== 0 || to === this.#copy.text.length;
		return context === "clear" && !isEnd ? "run-in" : context;
	}

	/** The sentence of a figure around a number, if all but the number is as in the report. */
	#sentenceAround({ at, to }: NumberPlace, selector: FigureSelector): Stretch | undefined {
		const { sentenceLength, offset, restHash, numberLength, words } = selector;
		const from = at - offset;
		const end = to + sentenceLength - offset - numberLength;
		if (from < 0 || end > this.#copy.text.length || end < to) return undefined;
		if (this.#hashes.around(from, at, to, end) !== restHash) return undefined;
		const starts = wordStarts(words);
		const isWhole =
			hasWholeWords(this.#copy, from, at, starts) &&
			hasWholeWords(this.#copy, to, end, starts, from + to - at - numberLength);
		return isWhole ? { from, to: end } : undefined;
	}

	/** The number at a place of a sentence, as a result shows it. */
	#numberAt(at: number) {
		const { numbers } = this.#copy;
		const index = partitionPoint(numbers.length, (n) => (numbers[n] as NumberPlace).to > at);
		const { text, start, end } = numberOf(this.#copy, (numbers[index] as NumberPlace).range);
		return { found: text, start, end };
	}

	/** Where the copy has passages of the report that have numbers but no figure. */
	async #passages(others: readonly NumberContext[]): Promise<Stretch[]> {
		const byHash = new Map(others.map((passage) => [passage.sentenceHash, passage.sentenceDigest]));
		const shapes = new Map(
			others.map(({ offset, sentenceLength }) => [
				`${offset} ${sentenceLength}`,
				{ offset, sentenceLength },
			]),
		);
		const stretches: Stretch[] = [];
		for (const { at } of this.#copy.numbers) {
			for (const { offset, sentenceLength } of shapes.values()) {
				const from = at - offset;
				const to = from + sentenceLength;
				if (from < 0 || to > this.#copy.text.length) continue;
				const digest = byHash.get(this.#hashes.of(from, to));
				if (digest === undefined) continue;
				if ((await this.#digests.of(from, to)) === digest) stretches.push({ from, to });
			}
		}
		return stretches;
	}

	#know({ from, to }: Stretch): void {
		const { numbers } = this.#copy;
		const first = partitionPoint(numbers.length, (at) => (numbers[at] as NumberPlace).to > from);
		for (let index = first; index < numbers.length; index += 1) {
			const number = numbers[index] as NumberPlace;
			if (number.to > to) break;
			if (number.at >= from) this.#known.add(number);
		}
	}

	#unknown(): UnknownNumber[] {
		const { numbers, asides } = this.#copy;
		const strange = numbers
			.filter((number) => !this.#known.has(number) && !this.#changedPlaces.has(number))
			.map(({ range }) => range);
		return [...strange, ...asides]
			.toSorted((a, b) => a.start - b.start)
			.map((range) => numberOf(this.#copy, range));
	}
}

/** Different passages before one sentence that are tried. */
const LEADS = 8;

/** What the report has around a sentence, by the selectors of all its figures. */
const ownContext = (selectors: readonly FigureSelector[]): OwnContext => ({
	opensLine: selectors.some(({ opensLine }) => opensLine),
	leads: [
		...new Map(
			selectors.flatMap(({ lead }) =>
				lead ? [[`${lead.length} ${lead.digest}`, lead] as const] : [],
			),
		).values(),
	].slice(0, LEADS),
	neighbors: new Set(selectors.flatMap(({ neighbors }) => neighbors)),
});

/** The hashes of passages, by length. */
function knownSentences(passages: readonly PassageHash[]): KnownSentences {
	const known = new Map<number, Set<number>>();
	for (const { length, hash } of passages) {
		const hashes = known.get(length);
		if (hashes) hashes.add(hash);
		else known.set(length, new Set([hash]));
	}
	return known;
}

/** What is known of a report beside its figures. */
export interface KnownReport {
	/** The passages that have numbers but no figure. */
	readonly others: readonly NumberContext[];
	/** All other passages. */
	readonly passages: readonly PassageHash[];
}

/** Checks a copy of a report against figures, and finds the numbers that none of them explains. */
export const examine = (
	text: string,
	wanted: readonly Wanted[],
	{ others, passages }: KnownReport,
): Promise<Verification> => {
	const known = () =>
		knownSentences([
			...passages,
			...[...wanted.map(({ selector }) => selector), ...others].map(
				({ sentenceLength, sentenceHash }) => ({ length: sentenceLength, hash: sentenceHash }),
			),
		]);
	return new Examination(text, known).run(wanted, others);
};
