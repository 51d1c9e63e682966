import { describe, expect, test } from "vitest";
import { numbersIn } from "../../src/internal/printed/numbersIn.ts";
import { asidesIn, isNoteSign } from "../../src/verify/internal/asides.ts";

const asidesOf = (text: string) =>
	Array.from(asidesIn(text, numbersIn(text)).values(), ({ whole }) =>
		text.slice(whole.start, whole.end),
	);

describe("marks of footnotes", () => {
	test.each<[string, string]>([
		["ore²", "²"],
		["ore²³⁴ here", "²³⁴"],
		["ore.² Here", "²"],
		["ore”² here", "²"],
		["The ore[12] here", "[12]"],
		["ore[12]", "[12]"],
		["ore.[3] Here", "[3]"],
		["ore).² Here", "²"],
		["ore.”)² Here", "²"],
		["In 2020.[3] Here", "[3]"],
		["In 2020.[3]", "[3]"],
		["by 26%.² Here", "²"],
		["by 26%.[3]\nHere", "[3]"],
		["(5).[3] Here", "[3]"],
	])("%j has %j", (text, aside) => {
		expect(asidesOf(text)).toEqual([aside]);
	});

	test.each([
		"ore²³⁴⁵ here",
		"ore ² here",
		"² here",
		"m² here",
		"km² here",
		"the km² here",
		"in tons² here",
		"in 5.² here",
		"(5.)² here",
		"in 5.[2]% here",
		"by 26%.²: here",
		"by 26%² here",
		"by 26%[2] here",
		"$.² here",
		"ore.”).)² here",
		".² here",
		"ore²s here",
		"ore[12 here",
		"ore 12] here",
		"ore(12] here",
		"ore[12) here",
		"ore[1234] here",
		"ore[1.2] here",
		"ore[12]s here",
		"km[12] here",
		"[12] here",
	])("%j has none", (text) => {
		expect(asidesOf(text)).toEqual([]);
	});

	test.each<[string, boolean]>([
		["ore*", true],
		["ore* here", true],
		["ore† here", true],
		["ore.* Here", true],
		["In 5.* Here", true],
		["by 5%.* Here", true],
		["In 5.*% here", false],
		["In 5* here", false],
		["ore*s", false],
		["ore*-5", false],
		["ore*—5", false],
		["km* here", false],
		["ore+ here", false],
	])("%j has the sign of a footnote: %s", (text, isOne) => {
		expect(isNoteSign(text, text.search(/[*†+]/))).toBe(isOne);
	});
});

describe("page numbers", () => {
	test.each([
		"all of\n\n17\n\nthe ore",
		"all of\n \n 17 \n \n the ore",
		"all of\f17\fthe ore",
		"all of\n\n17\fthe ore",
		"all of,\n\n17\n\nthe ore",
		"all of\n\n1789\n\nthe ore",
		"17\n\nthe ore",
		"\n17\n\nthe ore",
		" 17\n\nthe ore",
		"all of\n\n17",
		"all of\n\n17\n",
		"all of\n\n17 ",
	])("%j has one", (text) => {
		expect(asidesOf(text)).toEqual([text.trim().replace(/\D+/g, "")]);
	});

	test.each([
		"17",
		"all of 17",
		"17 of all",
		"all of\n17\nthe ore",
		"all of\n\n17\nthe ore",
		"all of\n17\n\nthe ore",
		"all of\n\n17 the ore",
		"all of 17\n\nthe ore",
		"all of\n\n17891\n\nthe ore",
		"all of\n\n17\n\n% of the ore",
		"all of\n\n17\n\n.5 of the ore".replace("5", "x"),
		"all of\n\n17\n\n, the ore",
		"all of $\n\n17\n\nthe ore",
		"all of −\n\n17\n\nthe ore",
		"all of %.\n\n17\n\nthe ore",
		"all of %,\n\n17\n\nthe ore",
	])("%j has none", (text) => {
		expect(asidesOf(text)).toEqual([]);
	});

	test.each(["all of.\n\n17\n\nthe ore", ".\n\n17\n\nthe ore"])(
		"%j has one, behind the end of a sentence",
		(text) => {
			expect(asidesOf(text)).toEqual(["17"]);
		},
	);
});
