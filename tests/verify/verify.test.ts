import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figures } from "../../src/datasets/2025-r1.ts";
import { type Places, verification } from "../../src/datasets/verification.ts";
import type { Range } from "../../src/internal/printed/numbersIn.ts";
import type { FigureSelector, NumberContext } from "../../src/model/selector.ts";
import { selectorsOf, verify } from "../../src/verify/index.ts";
import { PlacesInReport } from "../../src/verify/internal/PlacesInReport.ts";
import { ReportText } from "../../src/verify/internal/ReportText.ts";
import { codeOf } from "../support/codeOf.ts";
import { halfTheRuns, isMutationRun } from "../support/runs.ts";

const REPORT = `Copper, a survey.
1. Output
In 2025 the mines gave 5.3 million tons, up from 4 in 2020. Of 12 mines, two closed!
2. Trade
Exports fell to -5.6% below 2024. “Nearly 50%” went to one port: 1.25 million tons. 12 of 40 ports grew, by 3`;
const sections = [
	{ id: "opening", heading: null, start: 0, end: 17 },
	{ id: "output", heading: "Output", start: 18, end: 112 },
	{ id: "trade", heading: "Trade", start: 113, end: REPORT.length },
];
const own = [
	["output-2025", "output", 1, "5.3 million tons"],
	["closed-mines", "output", 2, "two closed"],
	["exports-change", "trade", 1, "-5.6%"],
	["port-share", "trade", 2, "Nearly 50%"],
	["port-tons", "trade", 2, "1.25 million tons"],
	["ports", "trade", 3, "40 ports"],
].map(([id, section, sentence, printed]) => ({
	id: id as string,
	revision: "mine-r1",
	section: section as string,
	sentence: sentence as number,
	printed: printed as string,
}));
const selectors = await selectorsOf(REPORT, sections, own);
const outcomes = async (text: string) =>
	(await verify(text, own, selectors)).results.map(({ outcome }) => outcome);

describe("your own report", () => {
	test("is verified as it is, each number in its place", async () => {
		const { results, unknown } = await verify(REPORT, own, selectors);
		expect(
			results.map((result) => "start" in result && REPORT.slice(result.start, result.end)),
		).toEqual(own.map(({ printed }) => printed));
		expect(results.map(({ outcome }) => outcome)).toEqual(own.map(() => "verified"));
		expect(unknown.map(({ text }) => text)).toEqual(["1", "2"]);
	});

	test("is not verified if the phrase does not print the number", async () => {
		const renamed = own.map((figure) => ({ ...figure, printed: "tons" }));
		const { results } = await verify(REPORT, renamed, selectors);
		expect(results[0]).toMatchObject({
			outcome: "changed",
			sentence: "found",
			number: "different",
			found: "5.3 million",
		});
	});

	test("is found in any copy that is set in another way", async () => {
		const blank = fc.constantFrom(" ", "\n", "\r\n", "\t", "\u00a0", "  ", "\u2028");
		const quote = fc.constantFrom('"', "”", "»", "''", "„", "「", "』", "〝", "〞", "〟");
		await fc.assert(
			fc.asyncProperty(
				fc.array(blank, { minLength: 60, maxLength: 60 }),
				quote,
				fc.string(),
				async (blanks, mark, before) => {
					let next = 0;
					const set = REPORT.replace(
						/[ \n]/g,
						() => blanks[next++ % blanks.length] as string,
					).replace(/[“”]/g, mark);
					// A preface of a random word such as "no" would be a denial.
					const preface = before.replace(/\p{N}/gu, "").replace(/\p{L}+/gu, "Survey");
					expect(await outcomes(`${preface}. ${set}`)).toEqual(own.map(() => "verified"));
				},
			),
			halfTheRuns,
		);
	});

	test("is never verified where a character of a sentence is another letter or digit", async () => {
		const digest = await outcomes(REPORT);
		expect(digest.every((outcome) => outcome === "verified")).toBe(true);
		for (const [at, character] of [...REPORT].entries()) {
			if (isMutationRun && at % 20 > 0) continue;
			if (!/[\p{L}\d]/u.test(character)) continue;
			const other = character === "7" || character === "q" ? "3" : /\d/.test(character) ? "7" : "q";
			const found = await outcomes(REPORT.slice(0, at) + other + REPORT.slice(at + 1));
			for (const [index, { id, printed }] of own.entries()) {
				const { start } = selectors[id] as FigureSelector;
				const from = Math.max(REPORT.lastIndexOf(". ", start), REPORT.lastIndexOf("\n", start)) + 1;
				const end = /[.!](?=\s|$)/.exec(REPORT.slice(start + printed.length));
				const to = start + printed.length + (end?.index ?? REPORT.length);
				if (at >= from && at <= to) expect(found[index]).not.toMatch(/verified|moved/);
				else expect(found[index]).toBe("verified");
			}
		}
	});

	test.skipIf(isMutationRun)(
		"is not verified by text that holds nothing of it, whatever it is",
		async () => {
			await fc.assert(
				fc.asyncProperty(fc.string({ unit: "binary", maxLength: 400 }), async (text) => {
					const { results } = await verify(text, own, selectors);
					expect(results.map(({ outcome }) => outcome)).not.toContain("verified");
				}),
				halfTheRuns,
			);
		},
	);
});

test("knows the other sentences of the report of a revision, unless selectors are passed", async () => {
	const report = "The mines gave 5 tons. The mayor was there 3 times. Exports fell.";
	const all = [{ id: "all", heading: null, start: 0, end: report.length }];
	const place = { section: "all", sentence: 1, printed: "5 tons" };
	const figure = { ...place, id: "mines", revision: "released-r1" };
	const text = new ReportText(report);
	const places = new PlacesInReport(text, all, []);
	const [, mayor, exports] = text.sentences(all[0] as (typeof all)[number]);
	const known: Record<string, Places> = verification;
	known["released-r1"] = {
		selectors: await selectorsOf(report, all, [figure]),
		others: [(await places.numberContext(mayor as Range)) as NumberContext],
		passages: [places.passageHash(exports as Range)],
	};
	try {
		const unknownIn = async (copy: string, given?: Readonly<Record<string, FigureSelector>>) =>
			(await verify(copy, [figure], given)).unknown.map((number) => number.text);
		expect(await unknownIn(report)).toEqual([]);
		expect(await unknownIn(report, known["released-r1"].selectors)).toEqual(["3"]);
		const denial = `The mayor claimed that Exports fell. ${report}`;
		const contextIn = async (given?: Readonly<Record<string, FigureSelector>>) =>
			(await verify(denial, [figure], given)).results[0]?.context;
		expect(await contextIn()).toBe("clear");
		expect(await contextIn(known["released-r1"].selectors)).toBe("denied");
	} finally {
		delete known["released-r1"];
	}
});

test("an excerpt may begin with any sentence, and a number may stand alone far from all", async () => {
	const excerpt = REPORT.slice(REPORT.indexOf("“Nearly"));
	expect((await outcomes(excerpt)).slice(3)).toEqual(["verified", "verified", "verified"]);
	const { unknown } = await verify(`${" ".repeat(90)}7${" ".repeat(90)}`, own, selectors);
	expect(unknown).toEqual([{ text: "7", start: 90, end: 91 }]);
});

test.each([
	["5 kW", "5 kWh"],
	["by 3", "by 3/4"],
	["12 of 40", "1/12 of 40"],
])("a sentence is not cut out of a longer one: %s of %s", async (from, to) => {
	const report = `Capacity: 5 kW\n${REPORT}`;
	const figure = { id: "kw", revision: "mine-r1", section: "all", sentence: 1, printed: "5 kW" };
	const all = [{ id: "all", heading: null, start: 0, end: report.length }];
	const places = { ...selectors, ...(await selectorsOf(report, all, [figure])) };
	const verified = async (text: string) =>
		(await verify(text, [...own, figure], places)).results.filter(
			({ outcome }) => outcome === "verified",
		).length;
	expect(await verified(report)).toBe(own.length + 1);
	expect(await verified(report.replace(from, to))).toBe(own.length);
});

test("a dash is a minus, however far from its number", async () => {
	const apart = REPORT.replace("gave 5.3", `gave —${" ".repeat(60)}5.3`);
	expect(await outcomes(apart)).toEqual(["changed", ...own.slice(1).map(() => "verified")]);
});

test("a phrase may be a bare number, and may not be empty", async () => {
	const report = "In March we sold 5 tons in all.";
	const all = [{ id: "all", heading: null, start: 0, end: report.length }];
	const figure = { id: "a-b", revision: "mine-r1", section: "all", sentence: 1, printed: "5" };
	const places = await selectorsOf(report, all, [figure]);
	const { results } = await verify(report, [figure], places);
	expect(results).toEqual([
		{
			id: "a-b",
			outcome: "verified",
			sentence: "found",
			number: "equal",
			context: "clear",
			start: 17,
			end: 18,
		},
	]);
	await expect(selectorsOf(report, all, [{ ...figure, printed: "" }])).rejects.toMatchObject({
		code: "no-selector",
	});
});

describe("a number that reaches into a sentence, or out of it", () => {
	test.each([
		["12 of 40", "112 of 40"],
		["grew, by 3", "grew, by 31"],
	])("%s as %s is not verified", async (from, to) => {
		expect((await outcomes(REPORT)).at(-1)).toBe("verified");
		expect((await outcomes(REPORT.replace(from, to))).at(-1)).toBe("changed");
	});
});

describe("large and strange copies", () => {
	const SIZE = isMutationRun ? 1_000 : 1_000_000;
	test.each<[string, string]>([
		["nothing", ""],
		["digits", "1".repeat(SIZE)],
		["digits and commas", "1,".repeat(SIZE / 2)],
		["numbers", "1 ".repeat(SIZE / 2)],
		["numbers in words", "two ".repeat(SIZE / 4)],
		["full stops", ".".repeat(SIZE)],
		["quotation marks", "“".repeat(SIZE)],
		["dashes", `two${"-".repeat(SIZE)}3`],
		["combining marks", `a${"\u0301\u0323".repeat(SIZE / 2)}`],
		["halves of surrogate pairs", "\ud800".repeat(SIZE)],
		["NULs", "\0".repeat(SIZE)],
		["ligatures that grow", "\ufdfa".repeat(SIZE / 10)],
		[
			"the words around a number, over and over",
			"it imported 159 million tons of bauxite, ".repeat(SIZE / 40),
		],
	])("%s: no figure is verified", async (_, text) => {
		const { results } = await verify(text, figures);
		expect(results.map(({ outcome }) => outcome)).not.toContain("verified");
	});

	test("figures none: all numbers are unknown", async () => {
		expect(await verify("In 2025: 3.", [])).toEqual({
			results: [],
			unknown: [
				{ text: "2025", start: 3, end: 7 },
				{ text: "3", start: 9, end: 10 },
			],
		});
	});
});

describe("bad input", () => {
	const rejection = (promise: Promise<unknown>) =>
		promise.then(
			() => "none",
			(error: unknown) =>
				codeOf(() => {
					throw error;
				}),
		);

	test.each([undefined, null, 7, new Uint8Array(3), ["text"]])("%j is not a text", async (text) => {
		expect(await rejection(verify(text as never, figures))).toBe("not-a-text");
		expect(await rejection(selectorsOf(text as never, sections, own))).toBe("not-a-text");
	});

	test("figures without a known place", async () => {
		expect(await rejection(verify(REPORT, own))).toBe("no-selector");
		expect(
			await rejection(verify(REPORT, [{ ...own[0], id: "toString" } as never], selectors)),
		).toBe("no-selector");
		expect(await rejection(verify(REPORT, [undefined] as never))).toBe("not-an-object");
		expect(await rejection(verify(REPORT, "figures" as never))).toBe("not-a-list");
		expect(await rejection(verify(REPORT, own, null as never))).toBe("no-selector");
		const { printed, ...unprinted } = own[0] as (typeof own)[number];
		expect(await rejection(verify(REPORT, [unprinted] as never, selectors))).toBe("not-a-figure");
	});

	test.each([
		"start",
		"end",
		"offset",
		"numberLength",
		"sentenceLength",
		"sentenceHash",
		"sentenceDigest",
		"words",
		"opensLine",
		"lead",
		"neighbors",
		"negated",
		"printed",
		"restHash",
		"before",
		"after",
	] as const)("malformed selectors, without %s", async (field) => {
		const id = own[0]?.id as string;
		const { [field]: _, ...broken } = selectors[id] as FigureSelector;
		const given = { ...selectors, [id]: broken } as never;
		expect(await rejection(verify(REPORT, own, given))).toBe("no-selector");
	});

	test("malformed lists", async () => {
		expect(await rejection(selectorsOf(REPORT, null as never, own))).toBe("not-a-list");
		expect(await rejection(selectorsOf(REPORT, sections, {} as never))).toBe("not-a-list");
		expect(await rejection(selectorsOf(REPORT, [null] as never, own))).toBe("not-an-object");
		expect(await rejection(selectorsOf(REPORT, sections, [null] as never))).toBe("not-an-object");
	});

	test.each([
		["a section that does not exist", { section: "none" }],
		["a sentence that does not exist", { sentence: 9 }],
		["a phrase that is not there", { printed: "6.1 million tons" }],
		["a phrase that is there twice", { printed: "in" }],
		["a phrase behind the last number", { section: "output", sentence: 2, printed: "closed" }],
	])("a place with %s", async (_, changes) => {
		const code = await rejection(
			selectorsOf(REPORT, sections, [{ ...own[0], ...changes } as never]),
		);
		expect(code).toBe("no-selector");
	});
});

describe("a copy with sentences in a different order", () => {
	const TWO = "Copper rose to 5 tons. Zinc fell to 3 tons.";
	const both = [1, 2].map((sentence) => ({
		id: `metal-${sentence}`,
		revision: "metals-r1",
		section: "all",
		sentence,
		printed: sentence === 1 ? "5 tons" : "3 tons",
	}));
	const all = [{ id: "all", heading: null, start: 0, end: TWO.length }];

	test("moves as few figures as possible, with their numbers and places", async () => {
		const twoSelectors = await selectorsOf(TWO, all, both);
		const copy = "Zinc fell to 3 tons. Copper rose to 5 tons.";
		const { results } = await verify(copy, both, twoSelectors);
		expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(["moved", "verified"]);
		for (const result of results) {
			expect(result).toMatchObject({ sentence: "found", number: "equal", context: "clear" });
			const { start, end } = result as { start: number; end: number };
			expect(["3 tons", "5 tons"]).toContain(copy.slice(start, end));
		}
	});

	test("does not count a sentence that is denied", async () => {
		const twoSelectors = await selectorsOf(TWO, all, both);
		const copy = "It is false that Zinc fell to 3 tons. Copper rose to 5 tons.";
		const { results } = await verify(copy, both, twoSelectors);
		expect(results).toMatchObject([
			{ outcome: "verified" },
			{ outcome: "changed", context: "run-in" },
		]);
	});

	test("lists unknown numbers and page numbers in the order of the copy", async () => {
		const copy = "It has 71 pages.\n\n72\n\nIt has 73 pages.\n\n74\n\nIt has 75 pages.";
		const { unknown } = await verify(copy, [], {});
		expect(unknown.map(({ text }) => text)).toEqual(["71", "72", "73", "74", "75"]);
	});
});

describe("a sentence that is in the copy, with something that reverses it", () => {
	test.each([
		[own[0], "equal"],
		[{ ...own[0], value: 5.3, unit: "Mt" }, "equal"],
		[{ ...own[0], value: 5.4, unit: "Mt" }, "different"],
	])("shows the number in the copy: %o, %s", async (figure, number) => {
		const given = [figure] as typeof own;
		const copy = "False: In 2025 the mines gave 5.3 million tons, up from 4 in 2020.";
		const { results } = await verify(copy, given, selectors);
		const start = copy.indexOf("5.3");
		expect(results).toMatchObject([
			{ outcome: "changed", number, context: "run-in", found: "5.3 million", start },
		]);
	});
});
