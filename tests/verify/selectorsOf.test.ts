import { selectorsOf, verify } from "china-aluminum/verify";
import { expect, test } from "vitest";

const TEXT = "1. Output\nIn 2025 the mines gave 5.3 million tons. Of 12 mines, two closed.";
const sections = [{ id: "output", heading: "Output", start: 0, end: TEXT.length }];
const mine = {
	id: "output-2025",
	revision: "mine-r1",
	section: "output",
	sentence: 1,
	printed: "5.3 million tons",
};

test("locates each figure in its report, by id", async () => {
	const selectors = await selectorsOf(TEXT, sections, [mine]);
	const { start, end } = selectors["output-2025"] as { start: number; end: number };
	expect(Object.keys(selectors)).toEqual(["output-2025"]);
	expect(TEXT.slice(start, end)).toBe("5.3 million tons");
});

test("gives selectors by which verify finds the figures in a copy", async () => {
	const selectors = await selectorsOf(TEXT, sections, [mine]);
	const { results } = await verify(`A preface.\n${TEXT}`, [mine], selectors);
	expect(results).toMatchObject([{ outcome: "verified" }]);
});

test("gives complete selectors to many figures of one long sentence", async () => {
	const numbers = Array.from({ length: 300 }, (_, at) => 100_001 + at);
	const text = `In 2025 ${numbers.map((n) => `mine m${n} gave ${n} t`).join(", ")}.`;
	const whole = [{ id: "output", heading: null, start: 0, end: text.length }];
	const figures = numbers.map((n) => ({ ...mine, id: `mine-${n}`, printed: `${n} t` }));
	const selectors = await selectorsOf(text, whole, figures);
	const { results } = await verify(text, figures, selectors);
	expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(["verified"]));
});

test("throws no-selector for a sentence whose selector verify would reject", async () => {
	const longest = 100_000;
	const beginning = "In 2025 the mines gave 5.3 million tons";
	// Spaces do not count, and the full stop does.
	const textOf = (length: number) =>
		`${beginning} ${"x".repeat(length - beginning.replaceAll(" ", "").length - 1)}.`;
	for (const [length, isAccepted] of [
		[longest, true],
		[longest + 1, false],
	] as const) {
		const text = textOf(length);
		const whole = [{ id: "output", heading: null, start: 0, end: text.length }];
		const selectors = selectorsOf(text, whole, [mine]);
		if (isAccepted) {
			const { results } = await verify(text, [mine], await selectors);
			expect(results).toMatchObject([{ outcome: "verified" }]);
		} else {
			await expect(selectors).rejects.toMatchObject({
				code: "no-selector",
				message:
					'selectorsOf: figures[0]: the phrase "5.3 million tons" of "output-2025" is in sentence 1 of section "output", which has more than 100000 characters. End its sentences with a full stop or a line end.',
			});
		}
	}
});

test.each([undefined, null, 7])("throws not-a-text for %s", async (text) => {
	await expect(selectorsOf(text as never, sections, [mine])).rejects.toMatchObject({
		code: "not-a-text",
	});
});

test("throws no-selector for a phrase that is not in its sentence", async () => {
	await expect(
		selectorsOf(TEXT, sections, [{ ...mine, printed: "6.1 million tons" }]),
	).rejects.toMatchObject({ code: "no-selector" });
});

test.each([
	" 5.3 million tons",
	"5.3 million tons ",
	"5.3 million ton",
	"e 5.3 million tons",
	"3 million tons",
	"5.3 mill",
	"5",
	"million tons",
])("throws no-selector for %j, which cuts the number or a word", async (printed) => {
	const rejected = selectorsOf(TEXT, sections, [{ ...mine, printed }]);
	await expect(rejected).rejects.toMatchObject({ code: "no-selector" });
});

test("throws no-selector for the first word of a number of two words", async () => {
	const text = "In 2025 twenty-five mines closed.";
	const all = [{ id: "output", heading: null, start: 0, end: text.length }];
	const rejected = selectorsOf(text, all, [{ ...mine, printed: "twenty" }]);
	await expect(rejected).rejects.toMatchObject({ code: "no-selector" });
	const accepted = await selectorsOf(text, all, [{ ...mine, printed: "twenty-five mines" }]);
	expect(Object.keys(accepted)).toEqual(["output-2025"]);
});

test.each(["gave 5.3 million tons", "5.3 million"])(
	"accepts %j: more words, or none of the unit",
	async (printed) => {
		const selectors = await selectorsOf(TEXT, sections, [{ ...mine, printed }]);
		expect(selectors["output-2025"]).toMatchObject({ printed, unit: null, qualifier: null });
	},
);

test.each([
	[
		{ printed: "6 tons" },
		'the phrase "6 tons" of "output-2025" is not in sentence 1 of section "output" exactly once. Pass the phrase as the report prints it.',
	],
	[
		{ sentence: 2 },
		'the phrase "5.3 million tons" of "output-2025" is not in sentence 2 of section "output" exactly once. It is in sentence 1. Headings are not counted.',
	],
	[
		{ printed: " " },
		'the phrase " " of "output-2025" is not in sentence 1 of section "output" exactly once. Pass the phrase as the report prints it.',
	],
	[
		{ section: "other" },
		'the phrase "5.3 million tons" of "output-2025" is in section "other", which is not in the sections. Pass that section, too.',
	],
	[
		{ printed: "5.3 mill" },
		'the phrase "5.3 mill" of "output-2025" is in sentence 1 of section "output", but it begins or ends inside a word or a number, or with a space. Pass whole words.',
	],
	[
		{ value: 5.3, unit: "Mt", qualifier: "over" },
		'the phrase "5.3 million tons" of "output-2025" is in sentence 1 of section "output", but it does not print the number of the figure: its value, unit and qualifier. Pass the whole number as the report prints it, and the fields as the sentence states them.',
	],
])("with %j, the error says what does not fit", async (fields, sentences) => {
	const rejected = selectorsOf(TEXT, sections, [{ ...mine, ...fields }]);
	await expect(rejected).rejects.toMatchObject({
		function: "selectorsOf",
		argument: "figures[0]",
		message: `selectorsOf: figures[0]: ${sentences}`,
	});
});

test.each(["Output", "Output\r", " Output ", "7. Output", "Output. What now?"])(
	"does not count the heading %j of a section as a sentence",
	async (line) => {
		const text = `${line}\nIn 2025 the mines gave 5.3 million tons.`;
		const heading = line.trim().replace("7. ", "");
		const section = { id: "output", heading, start: 0, end: text.length };
		const selectors = await selectorsOf(text, [section], [mine]);
		const { results } = await verify(text, [mine], selectors);
		expect(results).toMatchObject([{ outcome: "verified" }]);
	},
);

test("names itself in the error of a text that is too long", async () => {
	const rejected = selectorsOf("x".repeat(2 ** 24 + 1), sections, [mine]);
	await expect(rejected).rejects.toMatchObject({ function: "selectorsOf", argument: "text" });
});
