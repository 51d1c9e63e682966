import { describe, expect, test } from "vitest";
import { contextHash } from "../../src/verify/internal/context.ts";
import { digestOf } from "../../src/verify/internal/digestOf.ts";
import { type Phrase, PlacesInReport } from "../../src/verify/internal/PlacesInReport.ts";
import { ReportText } from "../../src/verify/internal/ReportText.ts";

/** A report of one section, and the places of phrases in it. */
function placesIn(text: string, phrases: readonly Phrase[]) {
	const report = new ReportText(text);
	const section = { id: "all", heading: null, start: 0, end: report.length };
	return { report, section, places: new PlacesInReport(report, [section], phrases) };
}

const selectorIn = (text: string, sentence: number, printed: string) => {
	const phrase = { section: "all", sentence, printed };
	return placesIn(text, [phrase]).places.figureSelector(phrase);
};

describe("the context of a number", () => {
	test.each([
		["It has 5 in all. Of 7 mines, 2 closed.", "5", "Ithas", "inall."],
		["Of 7 mines, it has 5 in all. Next 8.", "5", "Of mines,ithas", "inall."],
		["It has 5 of 7 mines. Next 8.", "5", "Ithas", "of mines."],
		["Of all mines there, it has 5 in sum. Next 8.", "5", "fallminesthere,ithas", "insum."],
	])(
		"in %j is its own sentence, with a space for each number",
		async (text, printed, before, after) => {
			const selector = await selectorIn(text, 1, printed);
			expect(selector?.before).toEqual(contextHash(before, before.length - 1, -1, before.length));
			expect(selector?.after).toEqual(contextHash(after, 0, 1, after.length));
		},
	);

	test.each([2, 3])("begins at its sentence, in sentence %i", async (sentence) => {
		const text = "Of 7 mines, 2 closed. It has 5 in all. It has 5 in all.";
		const selector = await selectorIn(text, sentence, "5");
		expect(selector?.before).toEqual(contextHash("Ithas", 4, -1, 5));
		expect(selector?.after).toEqual(contextHash("inall.", 0, 1, 6));
	});
});

describe("the passage before a sentence that does not end like one", () => {
	test.each([
		["Ore\nIt has 5 in all.", 2, "Ore"],
		["It grew. Ore\nIt has 5 in all.", 3, "Ore"],
		["Ore of\nall mines\nIt has 5 in all.", 3, "Oreofallmines"],
		["It grew by 4.\n6 mines\nIt has 5 in all.", 3, "6mines"],
		["It has 5 in all.", 1, null],
		["It grew. It has 5 in all.", 2, null],
		["Ore\nIt grew. It has 5 in all.", 3, null],
	])("in %j, before sentence %i, is %j", async (text, sentence, passage) => {
		const selector = await selectorIn(text, sentence, "5");
		const lead =
			passage === null ? null : { length: passage.length, digest: await digestOf(passage) };
		expect(selector).toMatchObject({ lead });
	});
});

describe("the number of a passage", () => {
	test.each([
		["It has 5 in all. So it is.", [5, undefined]],
		["So it is. It has 5 in all.", [undefined, 5]],
		["It has 5. So it is. It has 77", [5, undefined, 5]],
		["So it is. So it was.", [undefined, undefined]],
	])("in %j is the first one within it", async (text, offsets) => {
		const { report, section, places } = placesIn(text, []);
		const contexts = await Promise.all(
			report.passages(section).map((passage) => places.numberContext(passage)),
		);
		expect(contexts.map((context) => context?.offset)).toEqual(offsets);
	});
});

test("a phrase that is in its sentence twice does not have a selector", async () => {
	expect(await selectorIn("It has 5 tons of 5 tons.", 1, "5 tons")).toBeUndefined();
	expect(await selectorIn("It has 5 tons of 6 tons.", 1, "5 tons")).toBeDefined();
	expect(await selectorIn("It has 5 tons of 6 tons.", 1, "")).toBeUndefined();
});

test("phrases of one length in one sentence have their own places", async () => {
	const phrases = ["5 tons", "6 tons", "8 mines"].map((printed) => ({
		section: "all",
		sentence: 1,
		printed,
	}));
	const { report, places } = placesIn("It has 5 tons of 6 tons in 8 mines.", phrases);
	const found = await Promise.all(phrases.map((phrase) => places.figureSelector(phrase)));
	expect(found.map((selector) => selector && report.slice(selector))).toEqual([
		"5 tons",
		"6 tons",
		"8 mines",
	]);
});

test("a phrase in a section or sentence that the report does not have does not have a selector", async () => {
	const phrases = [
		{ section: "none", sentence: 1, printed: "5" },
		{ section: "all", sentence: 2, printed: "5" },
	];
	const { places } = placesIn("It has 5 in all.", phrases);
	for (const phrase of phrases) expect(await places.figureSelector(phrase)).toBeUndefined();
});
