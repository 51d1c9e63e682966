import {
	cite,
	convert,
	cumulativeGrowth,
	importDependency,
	type Quantity,
	quantity,
	revisions,
	scale,
	total,
} from "china-aluminum";
import { aluminaImports2024, bauxiteImports2024, dataset, figures } from "china-aluminum/2025-r1";
import { defineDataset } from "china-aluminum/schema";
import { describe, expect, test } from "vitest";
import { DIGEST, entry, file } from "../support/bareDataset.ts";
import { codeOf } from "../support/codeOf.ts";
import { entriesRead } from "../support/entriesRead.ts";
import { errorOf } from "../support/errorOf.ts";

const REPORT = `${dataset.source.title}. (n.d.). profiles-aluminum.com.`;
const DATASET =
	"The china-aluminum authors. (2026). Figures of the 2025 address on China's aluminum industry (Version 2025-r1) [Data set].";
const BAUXITE =
	'Figure bauxite-imports-2024 (159 Mt; "159 million tons", Globalized Product and Service Reach, sentence 4).';
const digest = `Digest ${dataset.digest}.`;

const production = quantity(93, "Mt", {
	qualifier: "rounded",
	label: { en: "Bauxite output" },
	period: "2024",
	source: {
		title: "Mineral Commodity Summaries 2025",
		publisher: "U.S. Geological Survey",
		url: "https://doi.org/10.5066/P13XCP3R",
		accessed: "2026-01-31",
	},
});
const SOURCE =
	"Mineral Commodity Summaries 2025. (n.d.). U.S. Geological Survey. https://doi.org/10.5066/P13XCP3R (accessed 2026-01-31). Bauxite output, 2024: 93 Mt.";
const dependency = importDependency({ imports: bauxiteImports2024, production });

test("cites the report first, then the revision with the figure as locator and its digest", () => {
	expect(cite(bauxiteImports2024).split("\n")).toEqual([REPORT, `${DATASET} ${BAUXITE} ${digest}`]);
	expect(cite(bauxiteImports2024, "text")).toBe(cite(bauxiteImports2024));
});

test("cites your own number by its source", () => {
	expect(cite(production)).toBe(SOURCE);
	expect(cite(quantity(5, "t", { source: { title: "Survey" } }))).toBe(
		"Survey. (n.d.). Number: 5 t.",
	);
});

test.each<[string, (at: number) => Quantity]>([
	["numbers of one source", (at) => quantity(at, "Mt", { source: { title: "Survey" } })],
	["figures of one revision", (at) => ({ ...bauxiteImports2024, id: `copy-${at}` }) as Quantity],
])("reads many %s a bounded number of times", (_, numberAt) => {
	const [half, whole] = [500, 1000].map((count) => {
		const sum = total(Array.from({ length: count }, (_, at) => numberAt(at + 1)));
		return entriesRead(() => cite(sum));
	}) as [number, number];
	expect(whole).toBeLessThan(half * 2.5);
});

test("says that a number has no source", () => {
	expect(cite(quantity(5, "t"))).toBe("5 t. Given without a source.");
	expect(cite(scale(quantity(5, "t"), 2))).toBe(
		"10 t. Calculated with china-aluminum as scale: 2 × q, where q = 5 t without a source.",
	);
});

test("cites a result with its formula, its inputs and all sources", () => {
	expect(cite(dependency).split("\n")).toEqual([
		"63.1% (62.89 to 63.30%). Calculated with china-aluminum as importDependency: imports / (production + imports) × 100, where imports = 159 Mt, production = 93 Mt.",
		REPORT,
		`${DATASET} ${BAUXITE} ${digest}`,
		SOURCE,
	]);
});

test("groups the figures of a revision, and the numbers of a source", () => {
	const other = { ...production, period: "2023" };
	const flows = {
		imports: bauxiteImports2024,
		production,
		exports: convert(aluminaImports2024, "t"),
	};
	const [, report, revision, source] = cite(
		importDependency({ ...flows, production: scale(other, 1), imports: production }),
	).split("\n");
	expect(cite(importDependency(flows)).match(/\[Data set\]/g)).toHaveLength(1);
	expect([report, revision?.includes("alumina-imports-2024")]).toEqual([REPORT, true]);
	expect(source).toContain("Bauxite output, 2024: 93 Mt. Bauxite output, 2023: 93 Mt.");
});

test.each([
	["publisher", { title: "Survey", publisher: "Office" }],
	["address", { title: "Survey", url: "https://example.org" }],
])("two sources that differ in their %s have two entries", (_, source) => {
	const survey = { ...production, source: { title: "Survey" } };
	const other = { ...production, source };
	const text = cite(importDependency({ imports: survey, production: other }), "biblatex");
	expect(new Set(text.match(/\{source-\w+,/g)).size).toBe(2);
});

test("cites a result with the plain numbers in its formula", () => {
	expect(cite(cumulativeGrowth(quantity(4, "%/a"), 5))).toContain(
		"where rate = 4% per year without a source, years = 5.",
	);
});

test("writes a text without the white space around it", () => {
	const copy = { ...production, source: { title: " Survey\n" } };
	expect(cite(copy)).toBe("Survey. (n.d.). Bauxite output, 2024: 93 Mt.");
});

test("writes control characters and halves of characters as spaces", () => {
	const source = { title: "A\u0000B\ud83dC\u0085D 😀" };
	expect(cite(quantity(5, "t", { source }))).toBe("A B C D 😀. (n.d.). Number: 5 t.");
});

test("omits from CSL-JSON what is not a date", () => {
	const source = { title: "Survey", accessed: "2026-01-31T12:00" };
	const [entry] = JSON.parse(cite({ ...production, source }, "csl-json"));
	expect(entry).not.toHaveProperty("accessed");
});

test("a section can have a name that objects inherit", () => {
	const figure = { ...bauxiteImports2024, section: "constructor" } as unknown as Quantity;
	expect(cite(figure)).toContain(", constructor, sentence 4)");
});

test.each(figures.map((figure) => [figure.id, figure] as const))(
	"names the heading of the section of %s",
	(id, figure) => {
		const { heading } = dataset.sections.find((section) => section.id === figure.section) ?? {};
		expect(cite(figure)).toContain(`Figure ${id} (`);
		expect(cite(figure)).toContain(`, ${heading ?? figure.section}, sentence ${figure.sentence})`);
	},
);

test("the list of revisions has the report and its headings", () => {
	const [revision] = revisions;
	expect(revision?.source).toEqual({ title: dataset.source.title, host: dataset.source.host });
	expect(Object.keys(revision?.headings ?? {})).toEqual(
		dataset.sections.filter(({ heading }) => heading !== null).map(({ id }) => id),
	);
});

describe("a figure of your own dataset", () => {
	const copper = defineDataset(
		file([entry(), entry({ id: "copper-late-2025", section: "part-2" })]),
	);
	const figure = copper.byId["copper-production-2025"] as Quantity;
	const OWN_REPORT = "A talk on copper. (n.d.). example.org.";
	const OWN = "Copper in a talk (Version copper-r1) [Data set]. (2026).";
	const LOCATOR = 'Figure copper-production-2025 (5.3 Mt; "5.3 Mt", Output, sentence 1).';

	test("is cited with its report if the dataset is passed", () => {
		expect(cite(figure, { datasets: [copper.dataset] }).split("\n")).toEqual([
			OWN_REPORT,
			`${OWN} ${LOCATOR}`,
		]);
	});

	test("is cited with the id of a section that does not have a heading", () => {
		const late = copper.figures[1] as Quantity;
		expect(cite(late, { datasets: [copper.dataset] })).toContain("part-2, sentence 1");
	});

	test("is cited with the digest if you give it", () => {
		const hashed = { ...copper.dataset, digest: DIGEST };
		expect(cite(figure, { datasets: [hashed] }).split("\n")[1]).toBe(
			`${OWN} ${LOCATOR} Digest ${DIGEST}.`,
		);
	});

	test("is cited in every style, and after JSON", () => {
		const [q, own] = JSON.parse(JSON.stringify([figure, copper.dataset]));
		const options = { style: "csl-json", datasets: [own] } as const;
		expect(JSON.parse(cite(q, options))).toEqual([
			{
				id: "report-copper-r1",
				type: "document",
				title: "A talk on copper",
				publisher: "example.org",
			},
			{
				id: "dataset-copper-r1",
				type: "dataset",
				title: "Copper in a talk",
				issued: { "date-parts": [[2026, 1, 31]] },
				version: "copper-r1",
				note: LOCATOR,
			},
		]);
		expect(cite(q, { style: "biblatex", datasets: [own] }).split("\n\n")[0]).toBe(
			[
				"@misc{report-copper-r1,",
				"  title = {A talk on copper},",
				"  organization = {example.org},",
				"}",
			].join("\n"),
		);
	});

	test("is cited beside the figures of the library and of other datasets", () => {
		const tin = defineDataset(
			file([entry({ id: "tin-production-2025", commodity: "tin" })], {
				revision: "tin-r1",
				title: "Tin in a talk",
			}),
		);
		const all = total([figure as never, tin.figures[0] as never, bauxiteImports2024]);
		const citation = cite(all, { datasets: [copper.dataset, tin.dataset] });
		expect(citation.split("\n").map((line) => line.split(".")[0])).toEqual([
			"170 Mt (169",
			"A talk on copper",
			"Copper in a talk (Version copper-r1) [Data set]",
			"A talk on copper",
			"Tin in a talk (Version tin-r1) [Data set]",
			dataset.source.title,
			"The china-aluminum authors",
		]);
		expect(citation).toBe(cite(all, { datasets: [copper.dataset, tin.dataset, dataset] }));
	});

	test.each<[string, Parameters<typeof cite>]>([
		["without options", [figure]],
		["with a style", [figure, "csl-json"]],
		["with other datasets", [figure, { datasets: [dataset] }]],
		["as an input", [scale(figure, 2)]],
	])("cannot be cited without its dataset: %s", (_, call) => {
		expect(errorOf(() => cite(...call))).toMatchObject({
			code: "unknown-revision",
			argument: "options.datasets",
			given: [figure],
			message:
				'cite: options.datasets: the revision "copper-r1" of the figure "copper-production-2025" is not described. Pass { datasets: [dataset] } with the field `dataset` of what defineDataset() or parseDataset() returned.',
		});
	});

	test("is one of at most 100 that an error keeps", () => {
		const many = Array.from({ length: 120 }, (_, at) => ({ ...figure, id: `copper-output-${at}` }));
		expect(errorOf(() => cite(total(many as never)))?.given).toEqual(many.slice(0, 100));
	});

	test("cannot break an entry with the texts of its dataset", () => {
		const { source } = copper.dataset;
		const hostile = {
			...copper.dataset,
			title: "}\n@misc{x,",
			source: { ...source, host: "a\nb" },
		};
		const text = cite(figure, { style: "biblatex", datasets: [hostile] });
		expect(text).toContain("  title = {\\textbraceright{} @misc\\textbraceleft{}x,},");
		expect(text).toContain("  organization = {a b},");
	});

	test.each<[unknown, string]>([
		[[copper], "options.datasets[0]"],
		[[copper.dataset, null], "options.datasets[1]"],
		[[{ ...copper.dataset, title: 5 }], "options.datasets[0]"],
		[[{ ...copper.dataset, source: {} }], "options.datasets[0]"],
		[[{ ...copper.dataset, sections: [{ id: "part-1", heading: 5 }] }], "options.datasets[0]"],
		[[{ ...copper.dataset, digest: 5 }], "options.datasets[0]"],
	])("throws invalid-option for the entries %#", (datasets, argument) => {
		expect(errorOf(() => cite(figure, { datasets: datasets as never }))).toMatchObject({
			code: "invalid-option",
			argument,
		});
	});

	test("throws invalid-option for two different datasets of one revision", () => {
		const { source } = copper.dataset;
		const library = { ...copper.dataset, revision: "2025-r1" };
		const others = [
			{ ...copper.dataset, title: "Copper again" },
			{ ...copper.dataset, date: "2020-01-01" },
			{ ...copper.dataset, source: { ...source, title: "Another talk" } },
			{ ...copper.dataset, source: { ...source, host: "example.com" } },
		];
		expect(errorOf(() => cite(figure, { datasets: [copper.dataset, library] }))).toMatchObject({
			code: "invalid-option",
			argument: "options.datasets[1].revision",
			message:
				'cite: options.datasets[1].revision: the revision "2025-r1" is also that of a dataset with a different date, title or source. Give your own dataset a different revision.',
		});
		for (const other of others) {
			expect(codeOf(() => cite(figure, { datasets: [copper.dataset, other] }))).toBe(
				"invalid-option",
			);
		}
	});

	test("accepts one dataset several times, and a revision of this library", () => {
		const again = JSON.parse(JSON.stringify({ ...copper.dataset, digest: DIGEST }));
		expect(cite(figure, { datasets: [copper.dataset, again, dataset] })).toBe(
			cite(figure, { datasets: [copper.dataset] }),
		);
		expect(cite(bauxiteImports2024, { datasets: [dataset] })).toBe(cite(bauxiteImports2024));
	});

	test.each(["copper", copper.dataset])("throws not-a-list for the datasets %#", (datasets) => {
		expect(errorOf(() => cite(figure, { datasets: datasets as never }))).toMatchObject({
			code: "not-a-list",
			argument: "options.datasets",
		});
	});
});

test("the options are a style or an object", () => {
	expect(cite(dependency, { style: "biblatex" })).toBe(cite(dependency, "biblatex"));
	expect(errorOf(() => cite(dependency, { style: "apa" as never }))).toMatchObject({
		code: "invalid-option",
		argument: "options.style",
	});
	expect(errorOf(() => cite(dependency, { styel: "text" } as never))?.code).toBe("unknown-option");
	expect(codeOf(() => [dependency].map(cite as never))).toBe("not-an-object");
});

test("escapes what TeX reads as a command, and keeps each field on one line", () => {
	const hostile = quantity(5, "t", {
		source: {
			title: "50% & more\n} @x{ #1 $a_b^c~ \\cite{y}",
			url: "https://example.org/a_b?c=1%20&d={e}#f",
		},
	});
	expect(cite(hostile, "biblatex").split("\n")).toEqual([
		expect.stringMatching(/^@online\{source-[0-9a-z]+,$/),
		"  title = {50\\% \\& more \\textbraceright{} @x\\textbraceleft{} \\#1 \\$a\\_b\\textasciicircum{}c\\textasciitilde{} \\textbackslash{}cite\\textbraceleft{}y\\textbraceright{}},",
		"  url = {https://example.org/a_b?c=1%20&d=%7Be%7D#f},",
		"  note = {Number: 5 t.},",
		"}",
	]);
});

test("writes CSL-JSON with dates as numbers", () => {
	expect(JSON.parse(cite(dependency, "csl-json"))).toEqual([
		expect.objectContaining({
			id: expect.stringMatching(/^result-[0-9a-z]+$/),
			type: "document",
			title: "63.1% (62.89 to 63.30%)",
		}),
		{
			id: "report-2025-r1",
			type: "document",
			title: dataset.source.title,
			publisher: "profiles-aluminum.com",
		},
		{
			id: "china-aluminum-2025-r1",
			type: "dataset",
			author: [{ literal: "The china-aluminum authors" }],
			title: dataset.title,
			issued: { "date-parts": [dataset.date.split("-").map(Number)] },
			version: "2025-r1",
			note: `${BAUXITE} ${digest}`,
		},
		{
			id: expect.stringMatching(/^source-[0-9a-z]+$/),
			type: "webpage",
			title: "Mineral Commodity Summaries 2025",
			publisher: "U.S. Geological Survey",
			URL: "https://doi.org/10.5066/P13XCP3R",
			accessed: { "date-parts": [[2026, 1, 31]] },
			note: "Bauxite output, 2024: 93 Mt.",
		},
	]);
});

describe("the keys of several citations", () => {
	const idsOf = (q: Quantity): string[] =>
		JSON.parse(cite(q, "csl-json")).map(({ id }: { id: string }) => id);
	const by = (title: string, value = 5) => quantity(value, "t", { source: { title } });

	test("are the same for the same result, revision and source", () => {
		expect(idsOf(importDependency({ imports: bauxiteImports2024, production }))).toEqual(
			idsOf(dependency),
		);
		expect(idsOf(bauxiteImports2024)).toEqual(idsOf(aluminaImports2024));
		expect(idsOf(by("Survey", 6))).toEqual(idsOf(by("Survey")));
		expect(idsOf(quantity(5, "t"))).toEqual(idsOf(quantity(5, "t")));
	});

	test("differ between results, numbers and sources", () => {
		const keys = [
			quantity(5, "t"),
			quantity(6, "t"),
			scale(quantity(5, "t"), 2),
			scale(quantity(2, "t"), 5),
			total([quantity(5, "t"), quantity(5, "t")]),
			by("Survey"),
			by("survey"),
			by("年鉴"),
			by("统计"),
			quantity(5, "t", { source: { title: "Survey", publisher: "Office" } }),
		].map((q) => idsOf(q)[0]);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test("differ between the sources of one citation", () => {
		const ids = idsOf(total([by("年鉴"), by("统计"), by("年鉴", 7)]));
		expect(ids).toHaveLength(3);
		expect(new Set(ids).size).toBe(3);
	});
});

test.each(["apa", "toString", ""])("throws invalid-option for the style %j", (style) => {
	expect(errorOf(() => cite(dependency, style as never))).toMatchObject({
		code: "invalid-option",
		argument: "style",
		message: expect.stringContaining('Use one of "text", "biblatex", "csl-json".'),
	});
});

test.each([5, null])("throws not-an-object for the style %j", (style) => {
	expect(codeOf(() => cite(dependency, style as never))).toBe("not-an-object");
});

test("throws not-a-quantity for a bare number", () => {
	expect(codeOf(() => cite(159 as never))).toBe("not-a-quantity");
});
