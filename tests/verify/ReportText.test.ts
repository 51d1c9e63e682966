import { describe, expect, test } from "vitest";
import { ReportText } from "../../src/verify/internal/ReportText.ts";

const ORE = "𝒳 ore";

describe("a text is counted in code points", () => {
	test.each([
		["", 0],
		["ore", 3],
		[ORE, 5],
	])("%j has %i", (text, length) => {
		expect(new ReportText(text).length).toBe(length);
	});

	test("each of its ranges is the same as of the list of its characters", () => {
		for (const text of ["ore", ORE, "ore 𝒳"]) {
			const report = new ReportText(text);
			const characters = [...text];
			for (let start = 0; start <= characters.length; start += 1) {
				for (let end = start; end <= characters.length; end += 1) {
					expect(report.slice({ start, end })).toBe(characters.slice(start, end).join(""));
				}
			}
		}
	});

	test("a range that ends behind the text ends with the text", () => {
		expect(new ReportText(ORE).slice({ start: 2, end: 9 })).toBe("ore");
	});
});

describe("the sentences of a section", () => {
	const REPORT = new ReportText('𝒳\n1. Ore of all mines\nIt "grew." It fell! So\nit is 1.5.\n');
	const section = { id: "all", heading: null, start: 2, end: REPORT.length };
	const SENTENCES = ['It "grew."', "It fell!", "So", "it is 1.5."];

	test("end with a mark and a space, or with their line", () => {
		expect(REPORT.sentences(section).map((range) => REPORT.slice(range))).toEqual(SENTENCES);
	});

	test("are passages, as its heading is", () => {
		expect(REPORT.passages(section).map((range) => REPORT.slice(range))).toEqual([
			"1. Ore of all mines",
			...SENTENCES,
		]);
	});

	test.each([
		["Output", ["In all 5."]],
		["Outputs", ["Output", "In all 5."]],
		[null, ["Output", "In all 5."]],
	])("do not include the heading of the section, %j", (heading, sentences) => {
		const report = new ReportText("Output\nIn all 5.");
		const own = { id: "all", heading, start: 0, end: report.length };
		expect(report.sentences(own).map((range) => report.slice(range))).toEqual(sentences);
		expect(report.passages(own).map((range) => report.slice(range))).toEqual([
			"Output",
			"In all 5.",
		]);
	});

	test("are the same objects each time", () => {
		expect(REPORT.sentences(section)).toBe(REPORT.sentences(section));
	});
});

describe("the places of phrases in a range", () => {
	const REPORT = new ReportText("𝒳 5 of 6 and 5 of 7. 8");
	const within = { start: 2, end: 20 };

	test("are those of the phrases that it has exactly once", () => {
		const places = REPORT.placesOf(["6", "7", "8", "5 of", "5 of 7", "5 of 7. 8", "6"], within);
		expect([...places]).toEqual([
			["6", { start: 7, end: 8 }],
			["7", { start: 18, end: 19 }],
			["5 of 7", { start: 13, end: 19 }],
		]);
	});

	test("begin and end with the range", () => {
		expect(REPORT.placesOf(["5 of 6"], { start: 2, end: 8 }).size).toBe(1);
		expect(REPORT.placesOf(["5 of 6"], { start: 2, end: 7 }).size).toBe(0);
		expect(REPORT.placesOf(["5 of 6"], { start: 3, end: 8 }).size).toBe(0);
	});

	test("are not those of an empty phrase", () => {
		expect(REPORT.placesOf([""], { start: 3, end: 3 }).size).toBe(0);
	});
});
