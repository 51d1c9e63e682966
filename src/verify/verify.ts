import { type Places, verification } from "../datasets/verification.ts";
import { ChinaAluminumError } from "../errors.ts";
import { shown } from "../internal/gate/shown.ts";
import type { Figure } from "../model/figure.ts";
import type { FigureSelector, NumberContext, Side } from "../model/selector.ts";
import { type Found, findSentences } from "./internal/findSentences.ts";
import { inOrder } from "./internal/longestIncreasingSubsequence.ts";
import { type NumberPlace, type Skeleton, skeletonOf } from "./internal/normalizedText.ts";
import type { Range } from "./internal/numbersIn.ts";

/** What became of a figure in a copy of its report. */
export type Finding<Id extends string = string> =
	| FoundFigure<Id>
	| ChangedFigure<Id>
	| MissingFigure<Id>;

/** A figure whose sentence stands in the copy as in the report. */
export interface FoundFigure<Id extends string = string> {
	/** Id of the figure. */
	readonly id: Id;
	/** Whether its sentence stands in the report's order, or out of it. */
	readonly outcome: "verified" | "moved";
	/** Code points of the copy before the printed number. */
	readonly start: number;
	/** Code points of the copy up to the end of the printed number, which is excluded. */
	readonly end: number;
}

/** A figure in whose place another number stands, or whose sentence is another around it. */
export interface ChangedFigure<Id extends string = string> {
	/** Id of the figure. */
	readonly id: Id;
	/** The sentence is not that of the report. */
	readonly outcome: "changed";
	/** The number that stands there now. */
	readonly found: string;
	/** Code points of the copy before that number. */
	readonly start: number;
	/** Code points of the copy up to the end of that number, which is excluded. */
	readonly end: number;
}

/** A figure that is not in the copy. */
export interface MissingFigure<Id extends string = string> {
	/** Id of the figure. */
	readonly id: Id;
	/** Neither its sentence nor its place is there. */
	readonly outcome: "missing";
}

/** A number of the copy that the dataset does not know. */
export interface UnknownNumber {
	/** The number, as it stands there. */
	readonly text: string;
	/** Code points of the copy before it. */
	readonly start: number;
	/** Code points of the copy up to its end, which is excluded. */
	readonly end: number;
}

/** What a copy of a report has of the figures of a dataset. */
export interface Verification<Id extends string = string> {
	/** What became of each figure, in the order that they were given in. */
	readonly results: readonly Finding<Id>[];
	/** Numbers that stand neither in a sentence of the report nor in the place of a figure. */
	readonly unknown: readonly UnknownNumber[];
}

/** A figure as far as it is looked for. */
export interface VerifiableFigure<Id extends string = string>
	extends Pick<Figure, "revision" | "printed"> {
	/** Id of the figure. */
	readonly id: Id;
}

const isSide = (side: Side | undefined) =>
	Number.isSafeInteger(side?.size) && Number.isSafeInteger(side?.fingerprint);

/** Whether a selector has what is read of it. */
const isSelector = (selector: FigureSelector | undefined): selector is FigureSelector =>
	Number.isSafeInteger(selector?.start) &&
	Number.isSafeInteger(selector?.offset) &&
	Number.isSafeInteger(selector?.sentenceLength) &&
	typeof selector?.sentenceDigest === "string" &&
	isSide(selector.before) &&
	isSide(selector.after);

function selectorFor(
	figure: VerifiableFigure,
	selectors: Readonly<Record<string, FigureSelector>> | undefined,
): FigureSelector {
	const { id, revision, printed } = figure ?? {};
	const known = selectors ?? verification[revision]?.selectors ?? {};
	const selector = Object.hasOwn(known, id) ? known[id] : undefined;
	if (!isSelector(selector) || typeof printed !== "string") {
		throw new ChinaAluminumError(
			"no-selector",
			`nothing tells where ${shown(id)} of ${shown(revision)} stands: give its selectors, which selectorsOf() makes of your copy of the report`,
			[figure],
		);
	}
	return selector;
}

const rangeOf = ({ clean, places }: Skeleton, from: number, to: number) => ({
	start: clean.places[places[from] as number] as number,
	end: clean.places[(places[to - 1] as number) + 1] as number,
});

const numberOf = ({ clean }: Skeleton, range: Range): UnknownNumber => ({
	text: clean.text.slice(range.start, range.end),
	start: clean.places[range.start] as number,
	end: clean.places[range.end] as number,
});

/** Where the printed phrase of a figure stands whose number is at a place of the skeleton. */
function phraseRange(copy: Skeleton, { printed }: VerifiableFigure, at: number) {
	const phrase = skeletonOf(printed);
	const start = at - (phrase.numbers[0]?.at ?? 0);
	return rangeOf(copy, start, start + phrase.text.length);
}

/**
 * Checks a copy of the report against the figures of a dataset.
 *
 * A figure is `verified` where its sentence stands in the copy, letter for letter and digit for
 * digit, but for blanks, line breaks, quotation marks, dashes and what NFKC makes one. It is `moved`
 * where the sentence is there but out of the report's order: the fewest figures are called so that
 * leave the others in order. It is `changed` where a number stands between the same words, but
 * the sentence is another; `found` is the number there now, which is the same where something else
 * in the sentence is. Else it is `missing`. Numbers in sentences of the report are known, whether or
 * not they are statistics; all others are `unknown`. The time grows with the length of the text.
 *
 * @param text - The copy, from anywhere: a web page's text, a PDF's, with other text around it.
 * @param figures - The figures of a revision, or of a dataset of your own.
 * @param selectors - Where the figures stand, by id; may be left out for revisions of this package.
 * @returns What became of each figure, and the numbers that the dataset does not know.
 * @throws `not-a-text` where the copy is no string.
 * @throws `no-selector` where nothing tells where a figure stands in its report.
 *
 * @example
 * ```ts
 * import { figures } from "china-aluminum/2025-r1";
 * import { verify } from "china-aluminum/verify";
 *
 * const { results, unknown } = await verify("In 2023 it was 12 million tons.", figures);
 * expect(results.every(({ outcome }) => outcome === "missing")).toBe(true);
 * expect(unknown.map(({ text }) => text)).toEqual(["2023", "12 million"]);
 * ```
 *
 * @category Check a copy
 */
export async function verify<Id extends string>(
	text: string,
	figures: readonly VerifiableFigure<Id>[],
	selectors?: Readonly<Record<string, FigureSelector>>,
): Promise<Verification<Id>> {
	if (typeof text !== "string") {
		throw new ChinaAluminumError(
			"not-a-text",
			`${shown(text)} is no text: give the copy as a string`,
			[text],
		);
	}
	if (!Array.isArray(figures)) {
		throw new ChinaAluminumError(
			"no-selector",
			`${shown(figures)} holds no figures: give a list of them`,
			[figures],
		);
	}
	const wanted = figures.map((figure) => selectorFor(figure, selectors));
	const revisions = selectors ? [] : [...new Set(figures.map(({ revision }) => revision))];
	const others: readonly NumberContext[] = revisions.flatMap(
		(revision) => (verification[revision] as Places).others,
	);
	const copy = skeletonOf(text);
	const found = await findSentences(copy, [...wanted, ...others]);
	const places = wanted
		.map(({ start }, index) => ({ start, index, at: (found[index] as Found).sentences[0] }))
		.filter((place) => place.at !== undefined)
		.toSorted((a, b) => a.start - b.start);
	const marks = inOrder(places.map(({ at }) => at as number));
	const moved = new Set(places.filter((_, index) => !marks[index]).map(({ index }) => index));

	const known = new Set<NumberPlace>();
	const results = figures.map((figure, index): Finding<Id> => {
		const { sentences, changed } = found[index] as Found;
		const { offset } = wanted[index] as FigureSelector;
		const { id } = figure;
		const [at] = sentences;
		if (at !== undefined) {
			const outcome = moved.has(index) ? "moved" : "verified";
			return { id, outcome, ...phraseRange(copy, figure, at + offset) };
		}
		if (changed === undefined) return { id, outcome: "missing" };
		known.add(changed);
		const { text: number, start, end } = numberOf(copy, changed.range);
		return { id, outcome: "changed", found: number, start, end };
	});
	for (const { numbers } of found) for (const number of numbers) known.add(number);
	const strange = copy.numbers.filter((number) => !known.has(number)).map(({ range }) => range);
	const unknown = [...strange, ...copy.asides].toSorted((a, b) => a.start - b.start);
	return { results, unknown: unknown.map((range) => numberOf(copy, range)) };
}
