import { selectorsOf, type VerifiableFigure, verify } from "china-aluminum/verify";

/** A figure of a report of one sentence, with what the tests change of it. */
export type OneFigure = Omit<VerifiableFigure, "id" | "revision">;

/** The figure with its place in a report of one section. */
export const placed = (figure: OneFigure, sentence: number) => ({
	...figure,
	id: "one",
	revision: "own-r1",
	section: "all",
	sentence,
});

/** The selectors of a figure in a sentence of a report of one section. */
export const selectorsIn = (report: string, figure: OneFigure, sentence = 1) =>
	selectorsOf(
		report,
		[{ id: "all", heading: null, start: 0, end: [...report].length }],
		[placed(figure, sentence)],
	);

/** Verifies a copy, and maybe another figure, against the selectors of a figure in a report. */
export async function verifyOne(
	report: string,
	figure: OneFigure,
	copy: string,
	given: OneFigure = figure,
	sentence = 1,
) {
	const selectors = await selectorsIn(report, figure, sentence);
	const { results, unknown } = await verify(copy, [placed(given, sentence)], selectors);
	return { ...(results[0] as (typeof results)[number]), unknown };
}
