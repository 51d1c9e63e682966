import { parseDataset } from "china-aluminum/schema";
import { describe, expect, test } from "vitest";
import { DIGEST, entry, file } from "../support/bareDataset.ts";
import { codeOf } from "../support/codeOf.ts";
import { problemsOf } from "../support/problemsOf.ts";

const place = (start: number, end: number) => ({
	start,
	end,
	sentenceDigest: DIGEST,
	sentenceLength: 40,
	sentenceHash: 2 ** 52,
	offset: 12,
	numberLength: 3,
	words: "4 8 3 10",
	opensLine: false,
	lead: null,
	neighbors: [],
	negated: false,
	printed: "5.3 Mt",
	unit: "Mt",
	qualifier: "rounded",
	restHash: 7,
	before: { size: 12, hash: 1 },
	after: { size: 16, hash: 2 },
});

const change = entry({
	id: "copper-production-change-2025",
	unit: "%",
	kind: "relative-change",
	value: "-5",
	baseline: "2020",
	changeOf: "copper-production-2025",
});
const share = entry({ id: "copper-share-2025", indicator: "share", unit: "%", kind: "share" });
const points = entry({
	id: "copper-share-change-2025",
	indicator: "share",
	unit: "pp",
	kind: "change-of-share",
	baseline: "2020-12-31",
	changeOf: "copper-share-2025",
});

describe("a valid file", () => {
	test("gives figures with their bounds", () => {
		const { dataset, figures, byId, selectors } = parseDataset(file());
		expect(figures).toEqual([
			{
				id: "copper-production-2025",
				revision: "copper-r1",
				value: 5.3,
				unit: "Mt",
				kind: "mass",
				decimals: 1,
				qualifier: "rounded",
				lower: 5.25,
				upper: 5.35,
				commodity: "copper",
				indicator: "production",
				area: "CL",
				period: "2025",
				status: "A",
				section: "part-1",
				sentence: 1,
				printed: "5.3 Mt",
				label: { en: "Copper output", zh: "铜产量" },
			},
		]);
		expect(byId["copper-production-2025"]).toBe(figures[0]);
		expect(dataset.revision).toBe("copper-r1");
		expect("figures" in dataset).toBe(false);
		expect(selectors).toEqual({});
	});

	test("may contain changes, partners, notes, places and periods of every form", () => {
		const selector = place(10, 16);
		const { figures, selectors } = parseDataset(
			file([
				entry({ counterpart: "001", note: { en: "Content, not gross weight." }, selector }),
				change,
				share,
				points,
				entry({
					id: "copper-plan-growth",
					period: "2021/2025",
					unit: "%/a",
					kind: "growth-rate",
					baseline: null,
					changeOf: null,
				}),
				entry({ id: "copper-stock-2025", period: "2025-12-31" }),
				entry({ id: "copper-ever", period: null }),
				entry({ id: "copper-may", period: "2025-05" }),
				entry({ id: "copper-spring", period: "2025-03/2025-05" }),
				entry({ id: "copper-grade-change", period: "2025", baseline: "2024", changeOf: null }),
				entry({
					id: "copper-half-year",
					period: "2025-12-31",
					baseline: "2025-06-30",
					changeOf: null,
				}),
				entry({ id: "copper-plan", period: "2021/2025", baseline: "2020-12-31", changeOf: null }),
			]),
		);
		expect(figures[0]).toMatchObject({
			counterpart: "001",
			note: { en: "Content, not gross weight." },
		});
		expect(figures[1]).toMatchObject({ baseline: "2020", changeOf: "copper-production-2025" });
		expect(selectors).toEqual({ "copper-production-2025": selector });
	});

	test("may state the precision of a number", () => {
		const { figures } = parseDataset(
			file([entry({ value: "300", precision: { unit: "10", reason: "A round number." } })]),
		);
		expect(figures[0]).toMatchObject({ lower: 295, upper: 305 });
	});

	test("may contain characters beyond the first Unicode plane", () => {
		const [figure] = parseDataset(
			file([entry({ note: { en: "The character 𨧀 of dubnium." } })]),
		).figures;
		expect(figure?.note?.en).toBe("The character 𨧀 of dubnium.");
	});

	test("may state a precision finer than the printed digits, which is kept in full", () => {
		const bounds = (value: string, unit: string) => {
			const [figure] = parseDataset(
				file([entry({ value, precision: { unit, reason: "?" } })]),
			).figures;
			return [figure?.lower, figure?.upper];
		};
		expect(bounds("5.3", "0.001")).toEqual([5.2995, 5.3005]);
		expect(bounds("5", "0.25")).toEqual([4.875, 5.125]);
	});

	test("may have a selector that does not know the unit and qualifier", () => {
		const selector = { ...place(1, 5), unit: null, qualifier: null };
		expect(problemsOf(file([entry({ selector })]))).toEqual([]);
	});

	test("may print a negative zero, which becomes zero", () => {
		const [figure] = parseDataset(file([entry({ value: "-0" })])).figures;
		expect(Object.is(figure?.value, 0)).toBe(true);
	});
});

describe("a file is rejected for", () => {
	test.each([null, undefined, 5, "{}", [], {}, { figures: "none" }, { figures: [null] }])(
		"%j",
		(content) => {
			expect(problemsOf(content).length).toBeGreaterThan(0);
		},
	);

	test.each<[string, Parameters<typeof entry>[0], string]>([
		["id of one word", { id: "copper" }, "id"],
		["id in capitals", { id: "Copper-Output" }, "id"],
		["unknown area", { area: "XQ" }, "area"],
		["area in small letters", { area: "cl" }, "area"],
		["unknown counterpart", { counterpart: "World" }, "counterpart"],
		["malformed period", { period: "last year" }, "period"],
		["month 13", { period: "2025-13" }, "period"],
		["interval of three", { period: "2021/2023/2025" }, "period"],
		["interval with ends of different precision", { period: "2021/2025-12" }, "period"],
		["February 30", { period: "2025-02-30" }, "period"],
		["interval that ends before it begins", { period: "2025/2021" }, "period"],
		["value with a comma", { value: "5,300" }, "value"],
		["value with too many digits", { value: "1234567890.123456" }, "value"],
		["unknown unit", { unit: "tons" as never }, "unit"],
		["unknown kind", { kind: "weight" as never }, "kind"],
		["kind of another unit", { kind: "share" }, "kind"],
		["unknown qualifier", { qualifier: "between" as never }, "qualifier"],
		["nearly zero", { value: "0", qualifier: "nearly" }, "qualifier"],
		["over a decline", { value: "-5", qualifier: "over" }, "qualifier"],
		["precision of zero", { precision: { unit: "0", reason: "?" } }, "precision.unit"],
		["unknown status", { status: "T" as never }, "status"],
		["unknown section", { section: "part-3" }, "section"],
		["sentence zero", { sentence: 0 }, "sentence"],
		["sentence instead of a phrase", { printed: "x".repeat(61) }, "printed"],
		["blanks around a text", { printed: " 5.3 Mt" }, "printed"],
		["half of a surrogate pair", { note: { en: "Wet \ud83d." } }, "note.en"],
		["note that is a text", { note: "Wet." as never }, "note"],
		["note that is not Chinese", { note: { en: "Wet.", zh: "Wet." } }, "note.zh"],
		["half of a surrogate pair in a number", { printed: "\udc00 5.3 Mt" }, "printed"],
		["empty label", { label: { en: "", zh: "铜" } }, "label.en"],
		["label that is not Chinese", { label: { en: "Copper", zh: "Copper" } }, "label.zh"],
		["baseline without changeOf", { baseline: "2020" }, "changeOf"],
		["changeOf without baseline", { changeOf: null }, "baseline"],
		["baseline that is not before", { baseline: "2025", changeOf: null }, "baseline"],
		[
			"baseline in a later month",
			{ period: "2025-06", baseline: "2025-07", changeOf: null },
			"baseline",
		],
		[
			"baseline that contains the period",
			{ period: "2025-06", baseline: "2025", changeOf: null },
			"baseline",
		],
		["change without baseline", { unit: "pp", kind: "change-of-share" }, "baseline"],
		["change of an unknown figure", { baseline: null, changeOf: "copper-none" }, "changeOf"],
		["change of itself", { baseline: null, changeOf: "copper-production-2025" }, "changeOf"],
		["place outside its section", { selector: place(599, 601) }, "selector"],
		["place before its section", { section: "part-2", selector: place(1, 5) }, "selector"],
		[
			"place of a different phrase",
			{ printed: "5.3 Mt a year", selector: place(1, 5) },
			"selector.printed",
		],
		["place of a different unit", { selector: { ...place(1, 5), unit: "kt" } }, "selector.unit"],
		[
			"place of a different qualifier",
			{ selector: { ...place(1, 5), qualifier: "over" } },
			"selector.qualifier",
		],
		["place that ends before it begins", { selector: place(5, 5) }, "selector.end"],
		[
			"malformed digest",
			{ selector: { ...place(1, 5), sentenceDigest: "abc" } },
			"selector.sentenceDigest",
		],
	])("%s", (_, changes, path) => {
		const problems = problemsOf(file([entry(changes)]));
		expect(problems.map((problem) => problem.path)).toEqual([`figures[0].${path}`]);
		expect(problems[0]?.figure).toBe(changes?.id ?? "copper-production-2025");
		expect(problems[0]?.message).toMatch(/expected/);
	});

	test.each([
		[
			"share of a level in tonnes",
			{ ...points, changeOf: "copper-production-2025", indicator: "production" },
		],
		["percent of a share", { ...change, changeOf: "copper-share-2025", indicator: "share" }],
		[
			"change of a change",
			{
				...change,
				id: "copper-production-change-again",
				changeOf: "copper-production-change-2025",
			},
		],
	])("a change that its level cannot have: %s", (_, figure) => {
		expect(problemsOf(file([entry(), share, change, figure])).map(({ path }) => path)).toContain(
			"figures[3].changeOf",
		);
	});

	test("two changes that are each other's level", () => {
		const one = entry({
			id: "copper-output-fall",
			baseline: "2020",
			changeOf: "copper-output-rise",
		});
		const other = { ...one, id: "copper-output-rise", changeOf: "copper-output-fall" };
		expect(
			problemsOf(file([one, other])).map(({ path, message }) => `${path}: ${message}`),
		).toEqual([
			'figures[0].changeOf: expected a level, found "copper-output-rise", which is a change itself',
			'figures[1].changeOf: expected a level, found "copper-output-fall", which is a change itself',
		]);
	});

	test("a change of a different commodity, area or period than its level", () => {
		const figure = { ...points, commodity: "zinc", area: "PE", period: "2024" };
		expect(problemsOf(file([share, figure])).map(({ path }) => path)).toEqual([
			"figures[1].commodity",
			"figures[1].area",
			"figures[1].period",
		]);
	});

	test("unknown fields and missing fields", () => {
		const { label: _, ...rest } = entry();
		const problems = problemsOf(file([{ ...rest, weight: 5 } as never]));
		expect(problems.map(({ path }) => path)).toEqual(["figures[0].label", "figures[0]"]);
		expect(problems[0]?.message).toBe("expected an object, found undefined");
	});

	test("ids and constants that two figures share", () => {
		const problems = problemsOf(
			file([
				entry(),
				entry(),
				entry({ id: "copper-a1-b" }),
				entry({ id: "copper-a-1b" }),
				entry({ id: "copper-a-1-b" }),
			]),
		);
		expect(problems.map(({ path }) => path)).toEqual(["figures[1].id", "figures[4].id"]);
		expect(problems[0]?.message).toContain("copperProduction2025");
	});

	test("sections that overlap, end before they begin, or share an id", () => {
		const sections = [
			{ id: "part-1", heading: null, start: 0, end: 600 },
			{ id: "part-1", heading: null, start: 500, end: 700 },
			{ id: "part-2", heading: null, start: 700, end: 700 },
		];
		expect(problemsOf(file([], { sections })).map(({ path }) => path)).toEqual([
			"sections[2].end",
			"sections[1].id",
			"sections[1].start",
		]);
	});

	test("an exact number with a precision", () => {
		const exact = entry({ qualifier: "exact", precision: { unit: "1", reason: "?" } });
		expect(codeOf(() => parseDataset(file([exact])))).toBe("invalid-dataset");
	});

	test.each(["ZZ", "EU", "UK", "XA", "QO"])("the area %s, which is not a country", (area) => {
		expect(codeOf(() => parseDataset(file([entry({ area })])))).toBe("invalid-dataset");
	});

	test("a section that ends after the report", () => {
		const sections = [{ id: "part-1", heading: null, start: 0, end: 1201 }];
		expect(codeOf(() => parseDataset(file([entry()], { sections })))).toBe("invalid-dataset");
	});

	test("all mistakes at once, by figure, path and what was expected", () => {
		const content = file(
			[entry({ unit: "tons" as never }), entry({ id: "copper-late-2025", section: "part-9" })],
			{
				date: "soon",
			},
		);
		expect(problemsOf(content).map(({ figure, path }) => [figure, path])).toEqual([
			[null, "date"],
			["copper-production-2025", "figures[0].unit"],
			["copper-late-2025", "figures[1].section"],
		]);
		expect(() => parseDataset(content)).toThrow(
			/^parseDataset: file: the dataset file has 3 problems\. Fix each one and try again\.\ndate: .*\ncopper-production-2025 at figures\[0\]\.unit: .*\ncopper-late-2025 at figures\[1\]\.section: expected the id of a section, found "part-9"$/,
		);
		expect(() => parseDataset(null)).toThrow(/\nthe file: /);
	});
});
