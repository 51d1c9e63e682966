import { describe, expect, test } from "vitest";
import { figuresOf, phrasesOf, sectionsOf } from "../../src/verify/internal/checkedEntries.ts";
import { checkedSelector } from "../../src/verify/internal/checkedSelector.ts";
import { ownProperty } from "../../src/verify/internal/fields.ts";
import { requireText } from "../../src/verify/internal/requireText.ts";
import { bareSelector } from "../support/bareSelector.ts";
import { errorOf } from "../support/errorOf.ts";

const DIGEST = `sha256-${"A".repeat(43)}=`;
const LONG_NAME = "a".repeat(201);
const NAME = "a".repeat(200);

const figure = { id: "one", revision: "own-r1", printed: "5 tons" };
const phrase = { ...figure, section: "all", sentence: 1 };
const section = { id: "all", heading: null, start: 0, end: 10 };
const selector = {
	...bareSelector,
	sentenceLength: 10,
	offset: 5,
	numberLength: 5,
	words: "5 5",
	negated: false,
	printed: "5.3 million",
	after: { size: 16, hash: 7 },
};

const REMEDY = "Pass a figure of a revision or of your own dataset.";
const messageOf = (call: () => unknown) => errorOf(call)?.message;

describe("a text", () => {
	test("has at most 2²⁴ code units", () => {
		expect(() => requireText("verify", "a".repeat(2 ** 24))).not.toThrow();
		expect(errorOf(() => requireText("verify", "a".repeat(2 ** 24 + 1)))).toMatchObject({
			code: "not-a-text",
			message:
				"verify: text: the text has 16777217 code units, more than 16777216. Pass parts of it.",
		});
	});

	test("is a string", () => {
		expect(messageOf(() => requireText("verify", 5))).toBe(
			"verify: text: 5 is not a string. Pass the text of the report.",
		);
	});
});

describe("a list", () => {
	test("has at most a million entries, each an object", () => {
		expect(messageOf(() => figuresOf("verify", 5))).toBe(
			"verify: figures: 5 is not a list. Pass the figures of a revision or of your own dataset, at most 1000000.",
		);
		expect(messageOf(() => figuresOf("verify", new Array(1_000_001)))).toBe(
			"verify: figures: the list has 1000001 entries. Pass the figures of a revision or of your own dataset, at most 1000000.",
		);
		expect(errorOf(() => figuresOf("verify", new Array(1_000_000)))).toMatchObject({
			code: "not-an-object",
			message: "verify: figures[0]: undefined is not an object. Pass objects.",
		});
		expect(messageOf(() => figuresOf("verify", [figure, 5]))).toBe(
			"verify: figures[1]: 5 is not an object. Pass objects.",
		);
	});
});

describe("a figure", () => {
	test("is read as far as it is looked for", () => {
		const whole = { ...figure, value: 5, unit: "t", qualifier: "exact" };
		expect(figuresOf("verify", [{ ...whole, label: "Output" }])).toEqual([
			{ ...whole, value: "5" },
		]);
		expect(figuresOf("verify", [{ ...whole, value: "5.0" }])).toEqual([{ ...whole, value: "5.0" }]);
		expect(figuresOf("verify", [figure])).toEqual([figure]);
		const longest = { id: NAME, revision: NAME, printed: NAME, unit: NAME, qualifier: NAME };
		expect(figuresOf("verify", [longest])).toEqual([longest]);
		expect(figuresOf("verify", [{ ...figure, unit: "t" }])).toEqual([{ ...figure, unit: "t" }]);
	});

	test.each<[changes: object, sentence: string]>([
		[{ id: 5 }, "id 5 is not a string of at most 200 characters."],
		[{ id: LONG_NAME }, `id "${"a".repeat(60)}…" is not a string of at most 200 characters.`],
		[{ revision: null }, "revision null is not a string of at most 200 characters."],
		[{ printed: 5 }, "printed 5 is not a string of at most 200 characters."],
		[
			{ printed: LONG_NAME },
			`printed "${"a".repeat(60)}…" is not a string of at most 200 characters.`,
		],
		[{ value: Infinity }, "value Infinity is not a finite number or a decimal as a string."],
		[{ value: null }, "value null is not a finite number or a decimal as a string."],
		[{ value: 5 }, "unit undefined is not a string, which a value needs."],
		[{ value: "5", unit: null }, "unit null is not a string, which a value needs."],
		[{ unit: 5 }, "unit 5 is not a string, which a value needs."],
		[{ qualifier: 5 }, "qualifier 5 is not a string."],
	])("with %o is rejected", (changes, sentence) => {
		expect(errorOf(() => figuresOf("verify", [figure, { ...figure, ...changes }]))).toMatchObject({
			code: "not-a-figure",
			message: `verify: figures[1]: ${sentence} ${REMEDY}`,
		});
	});
});

test("a figure whose fields cannot be read is rejected", () => {
	const unreadable = Object.defineProperty({ ...figure }, "id", {
		get: () => {
			throw new Error("from a getter");
		},
	});
	expect(messageOf(() => figuresOf("verify", [unreadable]))).toBe(
		`verify: figures[0]: its fields cannot be read. ${REMEDY}`,
	);
});

describe("a phrase", () => {
	test("has a place, and its revision is not read", () => {
		const { revision, ...rest } = phrase;
		expect(phrasesOf("selectorsOf", [phrase])).toEqual([rest]);
		expect(phrasesOf("selectorsOf", [rest])).toEqual([rest]);
	});

	test.each<[changes: object, sentence: string]>([
		[{ id: null }, "id null is not a string of at most 200 characters."],
		[{ section: 5 }, "section 5 is not a string of at most 200 characters."],
		[{ sentence: 0 }, "sentence 0 is not a whole number from 1."],
		[{ sentence: 1.5 }, "sentence 1.5 is not a whole number from 1."],
		[{ sentence: "1" }, 'sentence "1" is not a whole number from 1.'],
	])("with %o is rejected", (changes, sentence) => {
		expect(messageOf(() => phrasesOf("selectorsOf", [phrase, { ...phrase, ...changes }]))).toBe(
			`selectorsOf: figures[1]: ${sentence} ${REMEDY}`,
		);
	});
});

describe("a section", () => {
	test("has an id, a heading and a range", () => {
		expect(sectionsOf("selectorsOf", [section])).toEqual([section]);
		const { heading, ...rest } = section;
		expect(sectionsOf("selectorsOf", [{ ...rest, label: "All" }])).toEqual([section]);
		expect(sectionsOf("selectorsOf", [{ ...section, heading: "Ore" }])).toEqual([
			{ ...section, heading: "Ore" },
		]);
	});

	test.each<[changes: object, sentence: string]>([
		[{ id: 5 }, "id 5 is not a string of at most 200 characters."],
		[{ heading: 5 }, "heading 5 is not a string or null."],
		[{ start: -1 }, "start −1 is not a whole number from 0."],
		[{ end: 0 }, "end 0 is not a whole number that is greater than start."],
		[{ start: 3, end: 3 }, "end 3 is not a whole number that is greater than start."],
		[{ end: 1.5 }, "end 1.5 is not a whole number that is greater than start."],
	])("with %o is rejected", (changes, sentence) => {
		expect(messageOf(() => sectionsOf("selectorsOf", [section, { ...section, ...changes }]))).toBe(
			`selectorsOf: sections[1]: ${sentence} ${REMEDY}`,
		);
	});
});

describe("a selector", () => {
	test.each<object>([
		{},
		{ lead: { length: 0, digest: DIGEST } },
		{ neighbors: [DIGEST, DIGEST] },
		{ neighbors: new Array(100).fill(DIGEST) },
		{ unit: "t", qualifier: "over" },
		{ printed: "" },
		{ printed: "x".repeat(200) },
		{ unit: NAME, qualifier: NAME },
		{ opensLine: false, negated: true },
		{ sentenceLength: 100_000 },
		{ numberLength: 0, offset: 0 },
	])("with %o is read", (changes) => {
		const given = { ...selector, ...changes };
		expect(checkedSelector({ ...given, id: "one" })).toEqual(given);
	});

	test.each<object>([
		{ start: -1 },
		{ end: 1.5 },
		{ start: 1 },
		{ sentenceDigest: "sha256" },
		{ sentenceLength: -1 },
		{ sentenceLength: 9 },
		{ sentenceLength: 100_001 },
		{ sentenceHash: null },
		{ offset: -1 },
		{ offset: 6 },
		{ numberLength: 1.5 },
		{ numberLength: 6 },
		{ restHash: "0" },
		{ words: 5 },
		{ words: "" },
		{ words: "5  5" },
		{ words: "0 5" },
		{ words: `${"1 ".repeat(100_000)}1` },
		{ opensLine: 1 },
		{ negated: null },
		{ printed: null },
		{ printed: 5 },
		{ printed: "x".repeat(201) },
		{ unit: 5 },
		{ unit: LONG_NAME },
		{ qualifier: 5 },
		{ qualifier: LONG_NAME },
		{ lead: undefined },
		{ lead: { length: -1, digest: DIGEST } },
		{ lead: { length: 1, digest: "sha256" } },
		{ neighbors: null },
		{ neighbors: [5] },
		{ neighbors: [DIGEST, "sha256"] },
		{ neighbors: new Array(101).fill(DIGEST) },
		{ neighbors: { length: 0 } },
		{ before: null },
		{ before: { size: 17, hash: 0 } },
		{ before: { size: -1, hash: 0 } },
		{ before: { size: 0, hash: -1 } },
		{ after: 5 },
		{ after: { size: 1.5, hash: 0 } },
	])("with %o is not read", (changes) => {
		expect(checkedSelector({ ...selector, ...changes })).toBeUndefined();
	});

	test("is an object", () => {
		expect(checkedSelector(null)).toBeUndefined();
		expect(checkedSelector("selector")).toBeUndefined();
	});
});

test("a property is an object's own", () => {
	expect(ownProperty({ one: 5 }, "one")).toBe(5);
	expect(ownProperty({}, "toString")).toBeUndefined();
	expect(ownProperty(null, "one")).toBeUndefined();
	expect(
		ownProperty(
			{
				get one() {
					throw new Error("from a getter");
				},
			},
			"one",
		),
	).toBeUndefined();
});
