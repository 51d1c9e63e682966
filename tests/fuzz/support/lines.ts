import { dataset, figures, selectors } from "china-aluminum/2025-r1";
import { report } from "../../support/report.ts";

/** A figure of a line, and where its sentence is in the line. */
export interface LineFigure {
	readonly figure: (typeof figures)[number];
	readonly start: number;
	readonly end: number;
}

/** A line of the report with its figures. */
export interface Line {
	readonly text: string;
	readonly start: number;
	readonly figures: readonly LineFigure[];
}

const SENTENCE = /[^.?!]*(?:[.?!](?!\s|$)[^.?!]*)*[.?!]?\s*/g;

/** The sentence of a line around a place. */
function sentenceAround(text: string, place: number): { start: number; end: number } {
	for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
		if (index + sentence.length > place) {
			return { start: index, end: index + sentence.trimEnd().length };
		}
	}
	throw new Error("expected a sentence there");
}

/** The lines of the report; none without a copy of it. */
export function linesOfReport(): Line[] {
	let start = 0;
	return (report ?? "").split("\n").map((text) => {
		const own = figures.flatMap((figure) => {
			const place = selectors[figure.id].start - start;
			const isThere = place >= 0 && place < text.length;
			return isThere ? [{ figure, ...sentenceAround(text, place) }] : [];
		});
		const line = { text, start, figures: own };
		start += text.length + 1;
		return line;
	});
}

if (report !== undefined && [...report].length !== dataset.source.codePoints) {
	throw new Error("expected the copy of the report that the revision was taken from");
}
