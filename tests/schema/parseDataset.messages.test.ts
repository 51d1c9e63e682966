import { describe, expect, test } from "vitest";
import { DIGEST, entry, file } from "../support/bareDataset.ts";
import { problemsOf } from "../support/problemsOf.ts";

const label = { en: "Copper output", zh: "铜产量" };
const LONG = "x".repeat(10_001);
const NAME = `${"a".repeat(198)}-b`;
const HOST = `${`${"a".repeat(61)}.`.repeat(4)}abcde`;

const textsOf = (content: unknown) =>
	problemsOf(content).map(({ path, message }) => `${path}: ${message}`);

const withSource = (changes: object) => ({
	...file(),
	source: { ...file().source, ...changes },
});

const figureOf = (changes: object) => file([entry(changes)]);

const statement = {
	id: "smelters-atacama",
	type: "cluster",
	commodities: [],
	areas: [],
	figures: [],
	section: "part-1",
	sentence: 2,
	printed: "Atacama",
	label,
};
const investment = {
	...statement,
	type: "investment",
	direction: "outward",
	investors: ["A company"],
	form: null,
	target: null,
	places: [],
	products: [],
};
const withStatement = (changes: object) => ({
	...file(),
	statements: [{ ...statement, ...changes }],
});

describe("the fields of a file, where each is right", () => {
	test.each<[string, unknown]>([
		["a revision", { ...file(), revision: "a" }],
		["a revision of the longest name", { ...file(), revision: "a".repeat(200) }],
		["a leap day", { ...file(), date: "2024-02-29" }],
		["no revision before", { ...file(), supersedes: null }],
		["a text of one character", { ...file(), title: "C" }],
		["a text of the longest length", { ...file(), title: LONG.slice(1) }],
		["a text of two lines", { ...file(), title: "Copper\nin a talk" }],
		["a host of many labels", withSource({ host: "a.b-c.xn--p1ai" })],
		["a host of the longest length", withSource({ host: HOST })],
		["a language of three letters", withSource({ language: "yue" })],
		["a language with script and region", withSource({ language: "zh-Hans-CN" })],
		["a report of the length of its sections", withSource({ codePoints: 1200 })],
		["an area of the world", figureOf({ area: "001" })],
		["an id of the longest name", figureOf({ id: NAME })],
		["an id with digits", figureOf({ id: "copper-2-a1" })],
		["a printed phrase of the longest length", figureOf({ printed: `5.3 Mt ${"x".repeat(53)}` })],
		["a decimal of 15 digits", figureOf({ value: "123456789.012345" })],
		["a negative decimal", figureOf({ value: "-0.5" })],
		["an interval of months", figureOf({ period: "2025-09/2025-10" })],
		["the last month", figureOf({ period: "2025-12" })],
		["a share of nothing", figureOf({ unit: "%", kind: "share", value: "0" })],
		["a share of all", figureOf({ unit: "%", kind: "share", value: "100" })],
		[
			"a change above 100%",
			figureOf({
				unit: "%",
				kind: "relative-change",
				value: "120",
				baseline: null,
				changeOf: null,
			}),
		],
		["no people", figureOf({ unit: "{person}", kind: "population", value: "0" })],
		["a count with a zero", figureOf({ unit: "{event}", kind: "number-of-events", value: "5.0" })],
		[
			"millions to the last person",
			figureOf({ unit: "10*6.{person}", kind: "population", value: "1.400001" }),
		],
		["a negative mass", figureOf({ value: "-3" })],
		["nearly a number above 0", figureOf({ value: "0.1", qualifier: "nearly" })],
		["over 0", figureOf({ value: "0", qualifier: "over" })],
		["under a decline", figureOf({ value: "-5", qualifier: "under" })],
		[
			"about with a precision",
			figureOf({ qualifier: "about", precision: { unit: "1", reason: "?" } }),
		],
		["a forecast", figureOf({ status: "F" })],
		["the last sentence number", figureOf({ sentence: Number.MAX_SAFE_INTEGER })],
		["a subdivision", withStatement({ areas: ["CN-XJ", "CL"] })],
		["an investment without details", withStatement(investment)],
	])("%s", (_, content) => {
		expect(textsOf(content)).toEqual([]);
	});
});

describe("the fields of a file, where one is wrong", () => {
	test.each<[unknown, ...string[]]>([
		[undefined, ": expected a plain object that can be read, found undefined"],
		[
			"{}",
			': expected a plain object that can be read, found "{}". Parse the text with JSON.parse first',
		],
		[[], ": expected a plain object that can be read, found this list"],
		[new Map(), ": expected a plain object that can be read, found this object"],
		[{ ...file(), revision: undefined }, "revision: expected a text, found undefined"],
		[{ ...file(), revision: "R1" }, 'revision: expected words in kebab case, found "R1"'],
		[{ ...file(), revision: "a--b" }, 'revision: expected words in kebab case, found "a--b"'],
		[
			{ ...file(), revision: "a".repeat(201) },
			`revision: expected at most 200 characters, found "${"a".repeat(60)}…"`,
		],
		[
			{ ...file(), date: "2025-02-29" },
			'date: expected an ISO 8601 day, such as 2025-12-31, found "2025-02-29"',
		],
		[{ ...file(), supersedes: 5 }, "supersedes: expected a text, found 5"],
		[{ ...file(), title: "" }, 'title: expected text without blanks around it, found ""'],
		[
			{ ...file(), title: "Copper " },
			'title: expected text without blanks around it, found "Copper "',
		],
		[
			{ ...file(), title: LONG },
			`title: expected at most 10000 characters, found "${LONG.slice(0, 60)}…"`,
		],
		[
			{ ...file(), title: "a\ud800b" },
			'title: expected whole characters, without half of a surrogate pair, found "a\\ud800b"',
		],
		[{ ...file(), titel: "x" }, ': expected no field "titel"'],
		[{ ...file(), a: 1, b: 2, c: 3 }, ': expected no field "a" and 2 more'],
		[{ ...file(), source: null }, "source: expected an object, found null"],
		[
			withSource({ host: "Example.org" }),
			'source.host: expected a host name in lower case, such as example.org, found "Example.org"',
		],
		...[
			"example",
			"10.0.0.1",
			"example.org/",
			"-a.org",
			"a-.org",
			"a..org",
			"example.o",
			`a${HOST}`,
		].map((host): [unknown, string] => [
			withSource({ host }),
			`source.host: expected a host name in lower case, such as example.org, found ${
				host.length > 60 ? `"${host.slice(0, 60)}…"` : `"${host}"`
			}`,
		]),
		...["english", "e", "en-", "12", "x en"].map((language): [unknown, string] => [
			withSource({ language }),
			`source.language: expected a BCP 47 language tag, such as en or zh-CN, found "${language}"`,
		]),
		[withSource({ codePoints: -1 }), "source.codePoints: expected at least 0, found −1"],
		[withSource({ codePoints: 1.5 }), "source.codePoints: expected a whole number, found 1.5"],
		[
			withSource({ codePoints: 1199 }),
			"sections: expected an end within the 1199 code points of the report, found 1200",
		],
		[
			withSource({ digest: `${DIGEST} ` }),
			`source.digest: expected an SRI digest, sha256-…, found "${DIGEST} "`,
		],
		[{ ...file([]), sections: undefined }, "sections: expected a list, found undefined"],
		[{ ...file([]), sections: [] }, "sections: expected at least 1, found 0"],
		[{ ...file(), figures: undefined }, "figures: expected a list, found undefined"],
		[{ ...file(), figures: "none" }, 'figures: expected a list, found "none"'],
		[{ ...file(), statements: null }, "statements: expected a list, found null"],
		[{ ...file(), figures: [null] }, "figures[0]: expected an object, found null"],
		[
			figureOf({ label: "Copper output" }),
			'figures[0].label: expected an object such as { "en": "Bauxite imports" }, found "Copper output"',
		],
		[figureOf({ label: null }), "figures[0].label: expected an object, found null"],
		[
			figureOf({ label: { en: "Copper", de: "Kupfer" } }),
			'figures[0].label: expected no field "de"',
		],
		[figureOf({ value: 1e21 }), "figures[0].value: expected a text, found 1e+21"],
		[
			figureOf({ id: "copper" }),
			'figures[0].id: expected two or more words in kebab case, found "copper"',
		],
		[
			figureOf({ id: "2-copper" }),
			'figures[0].id: expected two or more words in kebab case, found "2-copper"',
		],
		[
			figureOf({ id: "__proto__" }),
			'figures[0].id: expected two or more words in kebab case, found "__proto__"',
		],
		...["XQ", "cl", "CHL", "UK", "002"].map((area): [unknown, string] => [
			figureOf({ area }),
			`figures[0].area: expected an ISO 3166-1 alpha-2 code, or 001 for the world, found "${area}"`,
		]),
		...["2025-13", "2025-00", "2024/25", "2024-Q1", "2025/2025", "2025-1", "2025/", "25"].map(
			(period): [unknown, string] => [
				figureOf({ period }),
				`figures[0].period: expected an ISO 8601 year, month or day, or an interval of two such as 2024/2025, found "${period}"`,
			],
		),
		[figureOf({ period: 2025 }), 'figures[0].period: expected the text "2025", found 2025'],
		[figureOf({ period: 25 }), "figures[0].period: expected a text, found 25"],
		[
			figureOf({ unit: "GJ", kind: undefined }),
			'figures[0].kind: expected the kind of the unit, such as "energy", found undefined',
		],
		[figureOf({ kind: 5 }), "figures[0].kind: expected a text, found 5"],
		...[
			["5,3", '"5.3"'],
			["1,000", '"1000" or "1.000"'],
			["+5", '"5"'],
			["−5", '"-5"'],
			[".5", '"0.5"'],
			["５", '"5"'],
		].map(([value, decimals]): [unknown, string] => [
			figureOf({ value }),
			`figures[0].value: expected ${decimals}, found "${value}"`,
		]),
		...["05", "+05", "5.", "1e3", "n/a"].map((value): [unknown, string] => [
			figureOf({ value }),
			`figures[0].value: expected a decimal in digits, found "${value}"`,
		]),
		[
			figureOf({ value: "1234567890.123456" }),
			'figures[0].value: expected at most 15 digits, found "1234567890.123456"',
		],
		[
			figureOf({ value: 5.3 }),
			'figures[0].value: expected the digits as a text, such as "5.3", found 5.3',
		],
		[figureOf({ unit: "tonnes" }), 'figures[0].unit: expected t for the kind mass, found "tonnes"'],
		[figureOf({ kind: "share" }), "figures[0].kind: expected mass for the unit Mt, found share"],
		[
			figureOf({ unit: "%", value: "5" }),
			"figures[0].kind: expected share or relative-change for the unit %, found mass",
		],
		[
			figureOf({ qualifier: "between" }),
			'figures[0].qualifier: expected one of "exact", "rounded", "about", "over", "nearly", "under", found "between"',
		],
		[
			figureOf({ status: "T" }),
			'figures[0].status: expected one of "A", "B", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U", "V", "W", found "T"',
		],
		[
			figureOf({ value: "0", qualifier: "nearly" }),
			'figures[0].qualifier: expected "over" or "under" for 0: "nearly" needs a number greater than 0',
		],
		[
			figureOf({ value: "-5", qualifier: "over" }),
			'figures[0].qualifier: expected "under" for -5: a larger decline is a smaller number',
		],
		...["exact", "over", "nearly", "under"].map((qualifier): [unknown, string] => [
			figureOf({ qualifier, precision: { unit: "1", reason: "?" } }),
			`figures[0].precision: expected none for "${qualifier}", whose bounds do not depend on it`,
		]),
		[
			figureOf({ precision: { unit: "0.0", reason: "?" } }),
			'figures[0].precision.unit: expected a number greater than 0, found "0.0"',
		],
		[
			figureOf({ unit: "%", kind: "share", value: "100.1" }),
			"figures[0].value: expected a share of 0 to 100%, found 100.1",
		],
		[
			figureOf({ unit: "%", kind: "share", value: "-0.1" }),
			"figures[0].value: expected a share of 0 to 100%, found -0.1",
		],
		[
			figureOf({ unit: "{country}", kind: "number-of-countries", value: "2.5" }),
			"figures[0].value: expected a whole number of things for the unit {country}, found 2.5",
		],
		[
			figureOf({ unit: "{event}", kind: "number-of-events", value: "2.05" }),
			"figures[0].value: expected a whole number of things for the unit {event}, found 2.05",
		],
		[
			figureOf({ unit: "{person}", kind: "population", value: "-1" }),
			"figures[0].value: expected a count that is not negative, found -1",
		],
		[
			figureOf({ unit: "10*6.{person}", kind: "population", value: "1.0000001" }),
			"figures[0].value: expected a whole number of things for the unit 10*6.{person}, found 1.0000001",
		],
		[
			figureOf({ printed: "x".repeat(61) }),
			`figures[0].printed: expected at most 60 characters, found "${"x".repeat(60)}…"`,
		],
		[figureOf({ printed: "a\nb" }), 'figures[0].printed: expected one line, found "a\\nb"'],
		[figureOf({ sentence: 0 }), "figures[0].sentence: expected at least 1, found 0"],
		[
			figureOf({ label: { en: "Copper", zh: "Copper" } }),
			'figures[0].label.zh: expected Chinese, found "Copper"',
		],
		[
			figureOf({ section: "part-3" }),
			'figures[0].section: expected the id of a section, found "part-3"',
		],
		[
			figureOf({ baseline: "2020" }),
			"figures[0].changeOf: expected baseline and changeOf together, each null if the report does not state it",
		],
		[
			figureOf({ changeOf: null }),
			"figures[0].baseline: expected baseline and changeOf together, each null if the report does not state it",
		],
		[
			figureOf({ unit: "pp", kind: "change-of-share" }),
			"figures[0].baseline: expected a baseline for a change-of-share, or null if the report does not state it",
		],
		[
			figureOf({ baseline: "2025", changeOf: null }),
			"figures[0].baseline: expected a time before 2025, found 2025",
		],
		[
			figureOf({ baseline: null, changeOf: "copper-none" }),
			'figures[0].changeOf: expected the id of another figure, found "copper-none"',
		],
		[
			withStatement({ areas: ["Atacama"] }),
			'statements[0].areas[0]: expected an ISO 3166-1 alpha-2 code or an ISO 3166-2 code, found "Atacama"',
		],
		[
			withStatement({ type: "rumor" }),
			'statements[0].type: expected one of "investment", "project", "equipment-import", "cluster", "event", "policy", "claim", "proposal", found "rumor"',
		],
		[
			withStatement({ figures: ["copper-none"] }),
			'statements[0].figures[0]: expected the id of a figure, found "copper-none"',
		],
		[
			withStatement({ id: entry().id }),
			`statements[0].id: expected a different id, found "${entry().id}" again`,
		],
		[
			withStatement({ ...investment, investors: [] }),
			"statements[0].investors: expected at least 1 entry, found 0",
		],
		[
			withStatement({ ...investment, direction: "upward" }),
			'statements[0].direction: expected "outward" or "inward", found "upward"',
		],
		[withStatement({ hosts: [] }), 'statements[0]: expected no field "hosts"'],
		[
			{ ...file(), discrepancies: [{ id: "a", label, figures: ["a-b"], explanations: [label] }] },
			"discrepancies[0].figures: expected at least 2 entries, found 1",
		],
		[
			{ ...file(), discrepancies: [{ id: "a", label, figures: ["a-b", "a-c"], explanations: [] }] },
			"discrepancies[0].explanations: expected at least 1 entry, found 0",
		],
	])("%#", (content, ...texts) => {
		expect(textsOf(content)).toEqual(texts);
	});
});

const rate = (id: string, value: string) =>
	entry({ id, value, unit: "%/a", kind: "growth-rate", baseline: null, changeOf: null });
const discrepancy = (first: object, second: object) =>
	file(
		[
			entry(),
			{ ...entry({ id: "copper-again", value: "6.1" }), ...first },
			{ ...entry(), ...second },
		] as never,
		{
			discrepancies: [
				{
					id: "copper-twice",
					label,
					figures: ["copper-production-2025", "copper-again"],
					explanations: [label],
				},
			],
		},
	);

test("a change names a different period of its level, or that none is stated", () => {
	const level = entry({ id: "copper-level", period: null });
	const change = { kind: "relative-change", unit: "%", baseline: "2020" } as const;
	expect(
		textsOf(
			file([
				level,
				entry({ ...change, id: "copper-change", period: "2025", changeOf: "copper-level" }),
				entry({ ...change, id: "copper-other", period: null, changeOf: "copper-production-2025" }),
				entry(),
			]),
		),
	).toEqual([
		'figures[1].period: expected null as in "copper-level", found "2025"',
		'figures[2].period: expected "2025" as in "copper-production-2025", found null',
	]);
});

describe("discrepancies", () => {
	test("of two growth rates are a problem of the file, because their gap is not defined", () => {
		const content = file([rate("copper-growth", "4"), rate("copper-growth-again", "9")], {
			discrepancies: [
				{
					id: "two-rates",
					label,
					figures: ["copper-growth", "copper-growth-again"],
					explanations: [label],
				},
			],
		});
		expect(textsOf(content)).toEqual([
			"discrepancies[0].figures: expected figures with a difference, found two of the kind growth-rate",
		]);
	});

	test.each<[object, string]>([
		[
			{ value: "5.35", printed: "5.35 Mt" },
			'expected figures that contradict each other, but the bounds of "copper-production-2025" and "copper-again" overlap',
		],
		[
			{ value: "4.9", printed: "4.9 Mt" },
			'expected the smaller figure first, found "copper-production-2025" and "copper-again"',
		],
		[
			{ commodity: "zinc", area: "PE" },
			"expected figures about one thing, found a different commodity and area",
		],
	])("of figures that do not contradict each other are rejected: %j", (changes, message) => {
		expect(textsOf(discrepancy(changes, { id: "copper-other" }))).toEqual([
			`discrepancies[0].figures: ${message}`,
		]);
	});

	test("of figures that contradict each other are accepted", () => {
		expect(textsOf(discrepancy({}, { id: "copper-other" }))).toEqual([]);
	});
});
