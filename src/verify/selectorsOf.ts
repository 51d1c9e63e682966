import { createError } from "../internal/gate/createError.ts";
import { shown } from "../internal/gate/shown.ts";
import type { Section } from "../model/dataset.ts";
import type { FigureSelector } from "../model/selector.ts";
import { phrasesOf, sectionsOf } from "./internal/checkedEntries.ts";
import { type Phrase, PlacesInReport } from "./internal/PlacesInReport.ts";
import { ReportText } from "./internal/ReportText.ts";
import { requireText } from "./internal/requireText.ts";
import type { VerifiableFigure } from "./verify.ts";

/** Your own figure, with its place in its report. */
export interface PlacedFigure<Id extends string = string>
	extends Phrase,
		Pick<VerifiableFigure<Id>, "id" | "value" | "unit" | "qualifier"> {}

/**
 * Finds the positions of your own figures in your copy of their report, so that others can verify
 * their copies.
 *
 * A sentence ends with a full stop, a question mark or an exclamation mark and a space behind it, or
 * with its line. Headings are not counted. A line is a heading if it is the heading of its section, or if
 * it begins with a number and a full stop and does not contain another mark.
 * The time is linear in the text and in the figures.
 *
 * @param text - The report.
 * @param sections - The sections of the report, by code points.
 * @param figures - The figures or the entries of a dataset file, with section, sentence and printed
 * phrase. The value, unit and qualifier are compared with the phrase if they are there.
 * @returns The selectors by id: the `selector` of each entry of a dataset file.
 * @throws `not-a-text` if the report is not a string, or is too long.
 * @throws `not-a-list` if the sections or the figures are not a list.
 * @throws `not-an-object` if an entry of a list is not an object.
 * @throws `not-a-figure` if a field of a section or figure is missing or is not what it should be.
 * @throws `no-selector` if a phrase is not in its sentence exactly once, begins or ends inside a
 * word or a number, or does not print the number of the figure, or its sentence has more than 100,000
 * characters.
 *
 * @example
 * ```ts
 * import { selectorsOf, verify } from "china-aluminum/verify";
 *
 * const text = "Copper is red. In 2025 the mine gave 5.3 million tons.";
 * const sections = [{ id: "all", heading: null, start: 0, end: text.length }];
 * const figures = [
 *   { id: "copper-2025", revision: "mine-r1", section: "all", sentence: 2, printed: "5.3 million tons" },
 * ];
 * const selectors = await selectorsOf(text, sections, figures);
 * console.log(selectors["copper-2025"]?.start); // 37
 *
 * const copy = "In 2025 the mine\ngave 5.4 million tons.";
 * const { results } = await verify(copy, figures, selectors);
 * console.log(results[0]?.outcome, results[0]?.number); // changed different
 * ```
 *
 * @category Check a copy
 */
export async function selectorsOf(
	text: string,
	sections: readonly Section[],
	figures: readonly PlacedFigure[],
): Promise<Record<string, FigureSelector>> {
	requireText("selectorsOf", text);
	const parts = sectionsOf("selectorsOf", sections);
	const phrases = phrasesOf("selectorsOf", figures);
	const places = new PlacesInReport(new ReportText(text), parts, phrases, "selectorsOf");
	const selectors: [id: string, selector: FigureSelector][] = [];
	for (const [index, phrase] of phrases.entries()) {
		const selector = await places.figureSelector(phrase);
		if (selector === undefined) {
			const { id, printed } = phrase;
			const sentences = `the phrase ${shown(printed)} of ${shown(id)} ${places.faultOf(phrase)}`;
			throw createError("no-selector", "selectorsOf", `figures[${index}]`, sentences, id);
		}
		selectors.push([phrase.id, selector]);
	}
	return Object.fromEntries(selectors);
}
