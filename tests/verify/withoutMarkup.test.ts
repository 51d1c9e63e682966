import { describe, expect, test } from "vitest";
import { cleanText, endIn } from "../../src/verify/internal/cleanText.ts";
import { withoutMarkup } from "../../src/verify/internal/withoutMarkup.ts";
import { type OneFigure, verifyOne } from "./support/verifyOne.ts";

const plain = (text: string) => withoutMarkup(cleanText(text)).text;

test.each<[text: string, plain: string]>([
	["**5** mines", "5 mines"],
	["*5 million* tons", "5 million tons"],
	["_5_, __six__; ***seven***.", "5, six; seven."],
	["(*five*) “_six_” '*seven*'", "(five) “six” 'seven'"],
	["*Over 60%* of *it*\n_now_", "Over 60% of it\nnow"],
	["**1)** It", "1. It"],
	["1) It\n 12) “A\n3)\tÖ", "1. It\n 12. “A\n3.\tÖ"],
	["> It has\n> **five** mines.", " It has\n five mines."],
	[">It has\n>\n >  mines.\n\n", "It has\n\n  mines.\n\n"],
	["> > It has", " > It has"],
])("%j becomes %j", (text, expected) => {
	expect(plain(text)).toBe(expected);
});

test.each([
	"1**59** mines",
	"**1**59 mines",
	"1.**59** and **1**.59",
	"−*5* and -*5*",
	"**5**%",
	"**26**.2",
	"**26**-class",
	"* 5* mines",
	"*5 * mines",
	"*5 mines",
	"5* mines*",
	"2*3*4 and 2 * 3 * 4",
	"*5**",
	"**5*",
	"*5_",
	"*five\nmines*",
	"~~5~~ mines",
	"~~*5*~~ mines",
	"`5` mines",
	"gallium* and indium*",
	"snake_case_word",
	"[5](#mines)",
	"> It has\n5 mines.",
	"X wrote:\n\n> It has 5 mines.",
	"> 60% of it",
	"> $60 of it",
	">= 60% of it",
	"> (60%) of it",
	"> 1. It has",
	"(of 1) It has",
	"1) it has",
	"1)It has",
	"1) 5 mines",
	"2024) It has",
	"",
])("%j stays as it is", (text) => {
	expect(plain(text)).toBe(text);
});

test("a mark before a number stays, and the other lines lose theirs", () => {
	expect(plain("> It has\n> 5 mines\n> now")).toBe(" It has\n> 5 mines\n now");
});

test("knows where characters begin and end in the original", () => {
	const clean = withoutMarkup(cleanText("😀 **5** _six_."));
	expect(clean.text).toBe("😀 5 six.");
	expect([...clean.places]).toEqual([0, 0, 1, 4, 7, 9, 10, 11, 13, 14]);
	const rangeOf = (word: string) => {
		const start = clean.text.indexOf(word);
		return [clean.places[start], endIn(clean, start + word.length)];
	};
	expect(rangeOf("5")).toEqual([4, 5]);
	expect(rangeOf("six")).toEqual([9, 12]);
	expect(rangeOf("six.")).toEqual([9, 14]);
});

describe("a figure of a copy with markup", () => {
	const report = "It has mines. In 2025 the mines gave over 5.3 million tons of ore. It grew.";
	const figure: OneFigure = {
		printed: "over 5.3 million tons",
		value: 5.3,
		unit: "Mt",
		qualifier: "over",
	};
	const outcomeOf = async (copy: string) =>
		(await verifyOne(report, figure, copy, figure, 2)).outcome;

	test.each([
		"In 2025 the mines gave **over 5.3 million tons** of ore.",
		"In 2025 the mines gave over _5.3_ million tons of ore.",
		"*In 2025 the mines gave over 5.3 million tons of ore.*",
		"_In_ __2025__ the ***mines*** gave over **5.3 million** tons of *ore*.",
		"1) In 2025 the mines gave over 5.3 million tons of ore.",
		"> In 2025 the mines\n> gave over 5.3 million tons of ore.",
	])("is verified: %j", async (copy) => {
		expect(await outcomeOf(copy)).toBe("verified");
	});

	test.each([
		"In 2025 the mines gave over **6.3** million tons of ore.",
		"In 2025 the mines gave over 5.**3** million tons of ore.",
		"In 2025 the mines gave over **5**.3 million tons of ore.",
		"In 2025 the mines gave over −**5.3** million tons of ore.",
		"In 2025 the mines gave over **−5.3** million tons of ore.",
		"In 2025 the mines gave **over** **5.3** **−** million tons of ore.",
		"In 2025 the mines gave over ~~5.3~~ million tons of ore.",
		"In 2025 the mines gave ~~over **5.3** million~~ tons of ore.",
		"In 2025 the mines gave **not** over 5.3 million tons of ore.",
		"**False:** In 2025 the mines gave over 5.3 million tons of ore.",
		"In 2025 the mines gave over 5.3 million tons of ore. **Not** true.",
		"In 2025 the mines gave over 5.3 million tons of ore. *He lied.*",
		"“In 2025 the mines gave over 5.3 million tons of ore,” *he claimed*.",
		"He said: 1) In 2025 the mines gave over 5.3 million tons of ore.",
		"He said that\n1) In 2025 the mines gave over 5.3 million tons of ore.",
		"X wrote:\n> In 2025 the mines gave over 5.3 million tons of ore.",
		"> X wrote:\n> In 2025 the mines gave over 5.3 million tons of ore.",
		"> X wrote:\n>\n> In 2025 the mines gave over 5.3 million tons of ore.",
		"> X wrote\n>> In 2025 the mines gave over 5.3 million tons of ore.",
		"> In 2025 the mines gave over 5.3 million tons of ore.\n> That is false.",
		"> In 2025 the mines gave over 5.3 million tons of ore.\nNo.",
		"> In 2025 the mines gave over\n> 5.3 million tons of ore.",
	])("is not verified: %j", async (copy) => {
		expect(await outcomeOf(copy)).not.toBe("verified");
	});

	test("is found without the marks around it", async () => {
		const copy = "In 2025 the mines gave **over 5.3 million tons** of _ore_ in _7_ places.";
		const { start, end, unknown } = (await verifyOne(
			report,
			figure,
			`In 2025 the mines gave **over 5.3 million tons** of ore. _7_ grew.`,
			figure,
			2,
		)) as { start: number; end: number; unknown: readonly object[] };
		expect(copy.slice(start, end)).toBe("over 5.3 million tons");
		expect(unknown).toEqual([{ text: "7", start: 58, end: 59 }]);
	});
});
