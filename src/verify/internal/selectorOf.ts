import type { Section } from "../../model/dataset.ts";
import type { FigureSelector, Selector, Side } from "../../model/selector.ts";
import { FRAME, fingerprint } from "./context.ts";
import { digestOf } from "./digestOf.ts";
import { skeletonOf } from "./normalizedText.ts";
import type { Range } from "./numbersIn.ts";
import type { Report } from "./ReportText.ts";

/** A phrase in a sentence of a section. */
export interface Phrase {
	/** Id of the section. */
	readonly section: string;
	/** Number of the sentence in its section, from 1. */
	readonly sentence: number;
	/** The phrase as printed. */
	readonly printed: string;
}

/** Where a phrase and its sentence stand; nothing where it is not in it, or there twice. */
function find(report: Report, sections: readonly Section[], phrase: Phrase) {
	const { section, sentence, printed } = phrase ?? {};
	const home = sections.find((candidate) => candidate?.id === section);
	const around = home && report.sentences(home)[sentence - 1];
	const [range, ...others] = around ? report.places(printed, around) : [];
	return around && range && others.length === 0 ? { around, range } : undefined;
}

/** Where words stand in the report; nothing where they are not in their sentence, or there twice. */
export async function selectorOf(
	report: Report,
	sections: readonly Section[],
	phrase: Phrase,
): Promise<Selector | undefined> {
	const place = find(report, sections, phrase);
	if (place === undefined) return undefined;
	const { text } = skeletonOf(report.slice(place.around));
	return { ...place.range, sentenceDigest: await digestOf(text) };
}

/** Where the first number from a place of a sentence on stands; nothing where there is none. */
export async function numberSelector(
	report: Report,
	sentence: Range,
	{ start, end }: Range,
): Promise<FigureSelector | undefined> {
	const { text, masked, numbers, clean } = skeletonOf(report.slice(sentence));
	const number = numbers.find(
		({ range }) => (clean.places[range.end] as number) > start - sentence.start,
	);
	if (number === undefined) return undefined;
	const { at, maskedAt } = number;
	const side = (from: number, step: 1 | -1, room: number): Side => {
		const size = Math.min(FRAME, room);
		return { size, fingerprint: fingerprint(masked, from, step, size) };
	};
	return {
		start,
		end,
		sentenceDigest: await digestOf(text),
		sentenceLength: text.length,
		opensLine: [undefined, "\n"].includes(report.points[sentence.start - 1]),
		offset: at,
		before: side(maskedAt - 1, -1, maskedAt),
		after: side(maskedAt + 1, 1, masked.length - maskedAt - 1),
	};
}

/** Where a figure stands in the report; nothing where its phrase holds no number, or see above. */
export async function figureSelector(
	report: Report,
	sections: readonly Section[],
	phrase: Phrase,
): Promise<FigureSelector | undefined> {
	const place = find(report, sections, phrase);
	return place && numberSelector(report, place.around, place.range);
}
