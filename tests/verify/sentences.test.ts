import { expect, test } from "vitest";
import { Report } from "../../src/verify/internal/ReportText.ts";
import { figureSelector, selectorOf } from "../../src/verify/internal/selectorOf.ts";

const report = new Report(`Welcome. All of you! ${""}
1. Ore 矿 of 𝒳
It grew. “Did it?” Yes
2. Metal
None.
`);
const sections = report.sections();
const texts = (ranges: readonly { start: number; end: number }[]) =>
	ranges.map((range) => report.slice(range));

test("sections begin at headings, and what stands before the first is one", () => {
	expect(sections.map(({ id, heading }) => [id, heading])).toEqual([
		["section-1", null],
		["section-2", "Ore 矿 of 𝒳"],
		["section-3", "Metal"],
	]);
	expect(texts(sections)[1]).toBe("1. Ore 矿 of 𝒳\nIt grew. “Did it?” Yes");
});

test("sentences end with a mark and a blank, or with their line; headings are none", () => {
	expect(sections.map((section) => texts(report.sentences(section)))).toEqual([
		["Welcome.", "All of you!"],
		["It grew.", "“Did it?”", "Yes"],
		["None."],
	]);
	expect(sections.map((section) => texts(report.passages(section)))[1]).toEqual([
		"1. Ore 矿 of 𝒳",
		"It grew.",
		"“Did it?”",
		"Yes",
	]);
});

test("words have a place in their sentence, a number they need not have", async () => {
	const phrase = { section: "section-2", sentence: 2, printed: "Did it" };
	const { start = 0, end = 0 } = (await selectorOf(report, sections, phrase)) ?? {};
	expect(report.slice({ start, end })).toBe("Did it");
	expect(await selectorOf(report, sections, { ...phrase, sentence: 3 })).toBeUndefined();
	expect(await figureSelector(report, sections, phrase)).toBeUndefined();
});
