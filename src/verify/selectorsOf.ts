import { ChinaAluminumError } from "../errors.ts";
import { shown } from "../internal/gate/shown.ts";
import type { Section } from "../model/dataset.ts";
import type { FigureSelector } from "../model/selector.ts";
import { Report } from "./internal/ReportText.ts";
import { figureSelector, type Phrase } from "./internal/selectorOf.ts";

/**
 * Finds where figures of your own stand in your copy of their report, so that others can verify
 * theirs.
 *
 * A sentence ends with a full stop, a question or an exclamation mark and a blank behind it, or with
 * its line; a line that begins with a number and a full stop and has no other is a heading.
 *
 * @param text - The report.
 * @param sections - Its sections, by code points.
 * @param figures - The figures or entries of a dataset file, with section, sentence and printed phrase.
 * @returns The selectors by id: the `selector` of each entry of a dataset file.
 * @throws `not-a-text` where the report is no string.
 * @throws `no-selector` where a phrase does not stand once in its sentence, or holds no number.
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
 * expect(selectors["copper-2025"]?.start).toBe(37);
 *
 * const copy = "In 2025 the mine\ngave 5.4 million tons.";
 * const { results } = await verify(copy, figures, selectors);
 * expect(results[0]).toMatchObject({ outcome: "changed", found: "5.4 million" });
 * ```
 *
 * @category Check a copy
 */
export async function selectorsOf(
	text: string,
	sections: readonly Section[],
	figures: readonly (Phrase & { readonly id: string })[],
): Promise<Record<string, FigureSelector>> {
	if (typeof text !== "string") {
		throw new ChinaAluminumError(
			"not-a-text",
			`${shown(text)} is no text: give the report as a string`,
			[text],
		);
	}
	for (const list of [sections, figures]) {
		if (!Array.isArray(list)) {
			throw new ChinaAluminumError(
				"no-selector",
				`${shown(list)} holds neither sections nor figures: give a list of each`,
				[list],
			);
		}
	}
	const report = new Report(text);
	const selectors: Record<string, FigureSelector> = {};
	for (const figure of figures) {
		const selector = await figureSelector(report, sections, figure);
		if (selector === undefined) {
			const { id, printed, section, sentence } = figure ?? {};
			throw new ChinaAluminumError(
				"no-selector",
				`${shown(id)} is not where it should be: ${shown(printed)}, with a number in it, has to stand once in sentence ${shown(sentence)} of ${shown(section)}`,
				[figure],
			);
		}
		selectors[figure.id] = selector;
	}
	return selectors;
}
