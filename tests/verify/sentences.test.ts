import { expect, test } from "vitest";
import { PlacesInReport } from "../../src/verify/internal/PlacesInReport.ts";
import { ReportText } from "../../src/verify/internal/ReportText.ts";

const report = new ReportText(`Welcome. All of you! ${""}
1. Ore 矿 of 𝒳
It grew. “Did it?” Yes
2. Metal
None.
`);
const sections = [
	{ id: "opening", heading: null, start: 0, end: 21 },
	{ id: "ore", heading: "Ore 矿 of 𝒳", start: 22, end: 58 },
	{ id: "metal", heading: "Metal", start: 59, end: 73 },
];
const texts = (ranges: readonly { start: number; end: number }[]) =>
	ranges.map((range) => report.slice(range));

test("code points are counted, not code units", () => {
	expect(report.length).toBe([...report.text].length);
	expect(texts(sections)[1]).toBe("1. Ore 矿 of 𝒳\nIt grew. “Did it?” Yes");
});

test("sentences end with a mark and a space, or with their line; headings are passages only", () => {
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

test("a phrase has a place if it is in its sentence once, and a number it need not have", async () => {
	const phrase = { section: "ore", sentence: 2, printed: "Did it" };
	const elsewhere = { ...phrase, sentence: 3 };
	const places = new PlacesInReport(report, sections, [phrase, elsewhere]);
	const { start = 0, end = 0 } = (await places.selectorOf(phrase)) ?? {};
	expect(report.slice({ start, end })).toBe("Did it");
	expect(await places.selectorOf(elsewhere)).toBeUndefined();
	expect(await places.figureSelector(phrase)).toBeUndefined();
});
