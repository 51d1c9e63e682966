import { describe, expect, test } from "vitest";
import { checkedSelector } from "../../src/verify/internal/checkedSelector.ts";
import { examine } from "../../src/verify/internal/examine.ts";
import { PlacesInReport } from "../../src/verify/internal/PlacesInReport.ts";
import { ReportText } from "../../src/verify/internal/ReportText.ts";

const REPORT = new ReportText(`The mines gave 5 tons. The mayor was there 3 times.
Exports fell. Of 12 mines, 2 closed.
`);
const section = { id: "all", heading: null, start: 0, end: REPORT.length };
const phrase = { section: "all", sentence: 1, printed: "5 tons" };
const figure = { id: "output", revision: "own-r1", printed: "5 tons" };

/** Examines a copy with one figure, and with what the report has beside it. */
async function examined(copy: string) {
	const places = new PlacesInReport(REPORT, [section], [phrase]);
	const selector = checkedSelector(await places.figureSelector(phrase));
	if (selector === undefined) throw new Error("expected a selector");
	const passages = REPORT.sentences(section).slice(1);
	const contexts = await Promise.all(passages.map((passage) => places.numberContext(passage)));
	const { results, unknown } = await examine(copy, [{ figure, selector }], {
		others: contexts.filter((context) => context !== undefined),
		passages: passages
			.filter((_, index) => contexts[index] === undefined)
			.map((passage) => places.passageHash(passage)),
	});
	return { result: results[0], unknown: unknown.map(({ text }) => text) };
}

describe("the numbers of a report's other sentences", () => {
	test("are known", async () => {
		const { result, unknown } = await examined(REPORT.text);
		expect(result).toMatchObject({ outcome: "verified" });
		expect(unknown).toEqual([]);
	});

	test.each<[from: string, to: string, unknown: string[]]>([
		["3 times", "4 times", ["4"]],
		["The mayor was", "Some mayor was", ["3"]],
		["12 mines", "13 mines", ["13", "2"]],
		["2 closed", "3 closed", ["12", "3"]],
		["Of 12 mines, 2 closed.", "Of 12 mines, 2", ["12", "2"]],
		["Exports fell.", "Exports fell by 7.", ["7"]],
		["The mayor", "In 2025, 9 times. The mayor", ["2025", "9"]],
	])("with %j as %j are unknown", async (from, to, unknown) => {
		expect(REPORT.text).toContain(from);
		expect((await examined(REPORT.text.replace(from, to))).unknown).toEqual(unknown);
	});

	test("are known wherever the sentence is, as often as it is there", async () => {
		const copy = "The mayor was there 3 times. The mayor was there 3 times. He was there 3 times.";
		expect((await examined(copy)).unknown).toEqual(["3"]);
	});
});

test("a denial of another sentence of the report is not about the figure's", async () => {
	const ofOther = `The mayor claimed that Exports fell. ${REPORT.text}`;
	expect((await examined(ofOther)).result).toMatchObject({ outcome: "verified" });
	const ofNothing = `The mayor claimed that exports rose. ${REPORT.text}`;
	expect((await examined(ofNothing)).result).toMatchObject({ context: "denied" });
});

describe("a figure whose number is other than in the report", () => {
	test.each<[copy: string, result: object]>([
		[
			"The mines gave 6 tons.",
			{ sentence: "found", number: "different", context: "clear", found: "6", start: 15, end: 16 },
		],
		["The mines gave 6 tons. That is wrong.", { sentence: "found", context: "denied", found: "6" }],
		["It is false that The mines gave 6 tons.", { sentence: "found", context: "run-in" }],
		["The mines gave 6 pounds.", { sentence: "altered", number: "different", context: null }],
		["The mines gave 5 tons, he said.", { sentence: "altered", number: "equal", context: null }],
		["The mi nes gave 6 tons.", { sentence: "altered", context: null }],
		["The mines gave 6 to ns.", { sentence: "altered", context: null }],
		["Some mines gave 4 tons. The mines gave 6 tons.", { sentence: "found", found: "6" }],
		["The mines gave 4 pounds. All mines gave 6 tons.", { sentence: "altered", found: "4" }],
	])("%j: %o", async (copy, result) => {
		const { result: given, unknown } = await examined(copy);
		expect(given).toMatchObject({ outcome: "changed", ...result });
		expect(unknown).not.toContain("found" in result ? result.found : "none");
	});
});

describe("a sentence without a mark at its end whose number is different", () => {
	const OPEN = new ReportText("Ore is sold\nIt has 5 mines in all");
	const all = { id: "all", heading: null, start: 0, end: OPEN.length };
	const open = { section: "all", sentence: 2, printed: "5 mines" };

	test.each<[copy: string, result: object]>([
		["It has 6 mines in all", { sentence: "found", context: "clear" }],
		["It has 6 mines in all\nThey grew", { sentence: "found", context: "clear" }],
		["It has 6 mines in all They grew", { sentence: "found", context: "run-in" }],
		["It has 6 mines in all and more", { sentence: "found", context: "run-in" }],
		["It has 6 mines in all\n\nand more", { sentence: "found", context: "clear" }],
		["That is false.\nIt has 6 mines in all They grew", { sentence: "found", context: "denied" }],
		["has 6 mines in all", { sentence: "altered", context: null }],
	])("%j: %o", async (copy, result) => {
		const places = new PlacesInReport(OPEN, [all], [open]);
		const selector = checkedSelector(await places.figureSelector(open));
		if (selector === undefined) throw new Error("expected a selector");
		const wanted = [{ figure: { id: "mines", revision: "own-r1", printed: "5 mines" }, selector }];
		const { results } = await examine(copy, wanted, { others: [], passages: [] });
		expect(results).toMatchObject([{ outcome: "changed", number: "different", ...result }]);
	});
});

/** The selector of "5 tons" in a report of one section, and what the report has beside it. */
async function reportOf(text: string, sentence = 1) {
	const report = new ReportText(text);
	const all = { id: "all", heading: null, start: 0, end: report.length };
	const own = { ...phrase, sentence };
	const places = new PlacesInReport(report, [all], [own]);
	const selector = checkedSelector(await places.figureSelector(own));
	if (selector === undefined) throw new Error("expected a selector");
	const passages = report.passages(all).map((passage) => places.passageHash(passage));
	return { selector, known: { others: [], passages } };
}

test("figures of one sentence share what their selectors know of the text around it", async () => {
	const { selector, known } = await reportOf("Output\nThe mines gave 5 tons.", 2);
	const bare = { ...selector, lead: null, opensLine: false };
	const outcomes = async (...selectors: (typeof selector)[]) => {
		const wanted = selectors.map((each, index) => ({
			figure: { ...figure, id: `output-${index}` },
			selector: each,
		}));
		const { results } = await examine("Output The mines gave 5 tons.", wanted, known);
		return results.map(({ outcome }) => outcome);
	};
	expect(await outcomes(bare)).toEqual(["changed"]);
	expect(await outcomes(bare, selector)).toEqual(["verified", "verified"]);
	expect(await outcomes(selector, bare)).toEqual(["verified", "verified"]);
});

test.each<[own: object, number: string]>([
	[{}, "equal"],
	[{ value: 6 }, "different"],
])("a denied sentence whose figure has %j has a number that is %s", async (own, number) => {
	const { selector, known } = await reportOf("The mines gave 5 tons.");
	const copy = "It has 3. The mines gave 5 tons. That is wrong.";
	const { results } = await examine(copy, [{ figure: { ...figure, ...own }, selector }], known);
	expect(results).toMatchObject([{ outcome: "changed", sentence: "found", number, found: "5" }]);
});

test("a passage of the same length as another is known", async () => {
	const text = "The mines gave 5 tons. Exports fell. Imports fell.";
	const { selector, known } = await reportOf(text);
	for (const passage of ["Exports fell.", "Imports fell."]) {
		const copy = `The mayor claimed that ${passage} ${text}`;
		const { results } = await examine(copy, [{ figure, selector }], known);
		expect(results).toMatchObject([{ outcome: "verified" }]);
	}
});

test("numbers of a passage with the same hash and a different digest are unknown", async () => {
	const places = new PlacesInReport(REPORT, [section], []);
	const [, passage] = REPORT.sentences(section);
	const context = passage && (await places.numberContext(passage));
	if (context === undefined) throw new Error("expected a passage with a number");
	const numbers = async (other: typeof context) =>
		(await examine(REPORT.text, [], { others: [other], passages: [] })).unknown.map(
			({ text }) => text,
		);
	expect(await numbers(context)).toEqual(["5", "12", "2"]);
	expect(await numbers({ ...context, sentenceDigest: `${context.sentenceDigest}x` })).toEqual([
		"5",
		"3",
		"12",
		"2",
	]);
});

test("unknown numbers and page numbers are in the order of the text", async () => {
	const copy = "It has 4 of 6.\n\n7\n\nIt has 8 of 9.\n\n10\n\nIt has 11.";
	const { unknown } = await examine(copy, [], { others: [], passages: [] });
	expect(unknown.map(({ text }) => text)).toEqual(["4", "6", "7", "8", "9", "10", "11"]);
	for (const { text, start, end } of unknown) expect(copy.slice(start, end)).toBe(text);
});
