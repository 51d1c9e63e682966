import { selectorsOf, type VerifiableFigure, verify } from "china-aluminum/verify";
import { describe, expect, test } from "vitest";
import { figures, selectors } from "../../src/datasets/2025-r1.ts";
import { report as copy, NO_REPORT } from "../support/report.ts";

/** Every phrase that is left if a run of characters is cut out of a phrase, or all but the run. */
function shortened(phrase: string): string[] {
	const phrases = new Set<string>();
	for (let start = 0; start < phrase.length; start += 1) {
		for (let end = start + 1; end <= phrase.length; end += 1) {
			phrases.add(phrase.slice(start, end));
			phrases.add(phrase.slice(0, start) + phrase.slice(end));
		}
	}
	for (const space of [" ", "\n", "\u00a0", "\u200b"]) {
		phrases.add(space + phrase);
		phrases.add(phrase + space);
	}
	phrases.delete(phrase);
	return [...phrases];
}

/** The values that a phrase can be read as, and none. */
const valuesOf = (phrase: string, own: VerifiableFigure["value"]) => [
	undefined,
	own,
	...Array.from(phrase.matchAll(/-?\d+(?:\.\d+)?/g), ([digits]) => digits),
	...Array.from(phrase.matchAll(/-?\d+(?:\.\d+)?/g), ([digits]) => `-${digits}`),
];

/** Copies of a figure with a shortened phrase, each with the values that it can be read as. */
const copiesOf = (figure: VerifiableFigure) =>
	shortened(figure.printed).flatMap((printed) =>
		valuesOf(printed, figure.value).flatMap((value) => {
			const { id, revision, unit = "t", qualifier } = figure;
			const given = { id, revision, printed, value, unit };
			return [given, { ...given, qualifier }];
		}),
	);

async function proved(
	text: string,
	altered: readonly VerifiableFigure[],
	own?: Parameters<typeof verify>[2],
) {
	const { results } = await verify(text, altered, own);
	return altered.filter((_, index) => {
		const result = results[index];
		return result?.number === "equal" || /verified|moved/.test(result?.outcome ?? "");
	});
}

const skipped = copy === undefined ? ` (skipped: ${NO_REPORT})` : "";

describe.skipIf(copy === undefined)(`the figures of the report${skipped}`, () => {
	test.each(figures)("$id is not verified by a part of its phrase", async (figure) => {
		const altered = copiesOf(figure);
		expect(altered.length).toBeGreaterThan(10);
		expect(await proved(copy as string, altered)).toEqual([]);
		expect(await proved(copy as string, [figure])).toEqual([figure]);
	});

	test.each(figures)("$id is not verified by the phrase of a different figure", async (figure) => {
		const altered = figures
			.filter(({ printed }) => printed !== figure.printed)
			.map(({ printed }) => ({ id: figure.id, revision: figure.revision, printed }));
		expect(await proved(copy as string, altered, selectors)).toEqual([]);
	});
});

const OWN: readonly [sentence: string, figure: Omit<VerifiableFigure, "id" | "revision">][] = [
	[
		"It made 5.3 million tons of copper.",
		{ printed: "5.3 million tons", value: 5.3, unit: "Mt", qualifier: "rounded" },
	],
	["It has 50 percent of it.", { printed: "50 percent", value: 50, unit: "%" }],
	["It has 5 in all", { printed: "5" }],
	["Twenty-five of them closed.", { printed: "Twenty-five", value: 25, unit: "{line}" }],
	["It grew (-5.6%) last year.", { printed: "-5.6%", value: -5.6, unit: "%/a" }],
	["In all, 1,024,000 tons came.", { printed: "1,024,000 tons", value: 1024, unit: "kt" }],
	["产量为530万吨。", { printed: "530万吨" }],
];

describe("figures of your own report", () => {
	test.each(OWN)("%s", async (sentence, own) => {
		const figure = { ...own, id: "own-figure", revision: "own-r1" };
		const place = { section: "all", sentence: 1 };
		const sections = [{ id: "all", heading: null, start: 0, end: [...sentence].length }];
		const selectors = await selectorsOf(sentence, sections, [{ ...figure, ...place }]);
		expect(await proved(sentence, copiesOf(figure), selectors)).toEqual([]);
		expect(await proved(sentence, [figure], selectors)).toEqual([figure]);
	});
});
