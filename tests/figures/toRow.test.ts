import { type Row, share, subtract, toRow } from "china-aluminum";
import { bauxiteImports2024, discrepancies, figures } from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { t } from "../support/quantities.ts";

const own = {
	...t(85, "rounded"),
	label: { en: "Output" },
	commodity: "bauxite",
	period: "2024",
	source: {
		title: "Survey",
		publisher: "USGS",
		url: "https://example.org/",
		accessed: "2026-01-31",
	},
};

test("has the fields of a figure, with null for what is absent", () => {
	expect(toRow(bauxiteImports2024)).toEqual({
		id: "bauxite-imports-2024",
		revision: "2025-r1",
		label_en: "Bauxite imports",
		label_zh: bauxiteImports2024.label.zh,
		kind: "mass",
		commodity: "bauxite",
		indicator: "imports",
		ref_area: "CN",
		counterpart_area: "001",
		time_period: "2024",
		obs_status: "A",
		obs_value: 159,
		unit_measure: "Mt",
		decimals: 0,
		qualifier: "rounded",
		lower: 158.5,
		upper: 159.5,
		lower_open: false,
		upper_open: false,
		base_commodity: null,
		base_indicator: null,
		base_area: null,
		is_change: false,
		change_of: null,
		change_from: null,
		contradicts: null,
		function: null,
		formula: null,
		section: "globalization-2",
		sentence: 4,
		printed: "159 million tons",
		note_en: "The report does not state whether the tonnes are wet or dry.",
		note_zh: "报告未说明是湿吨还是干吨。",
		source_title: null,
		source_publisher: null,
		source_url: null,
		source_accessed: null,
	} satisfies Row);
});

test("has the description and the source of your own number", () => {
	expect(toRow(own)).toMatchObject({
		id: null,
		label_en: "Output",
		label_zh: null,
		commodity: "bauxite",
		time_period: "2024",
		obs_value: 85,
		unit_measure: "t",
		source_title: "Survey",
		source_publisher: "USGS",
		source_url: "https://example.org/",
		source_accessed: "2026-01-31",
	});
});

test("has the function and the formula of a result", () => {
	expect(toRow(share(own, bauxiteImports2024))).toMatchObject({
		id: null,
		label_en: null,
		commodity: null,
		kind: "share",
		function: "share",
		formula: "part / whole × 100",
		section: null,
	});
});

test.each<[string, Parameters<typeof toRow>[0], boolean, boolean]>([
	["exact", t(5), false, false],
	["rounded", t(5, "rounded"), false, false],
	["about", t(5, "about"), false, false],
	["over", t(5, "over"), false, true],
	["nearly", t(5, "nearly"), true, false],
	["under", t(5, "under"), true, false],
	["between, without bounds", subtract(t(5, "over"), t(4, "over")), true, true],
])("says which sides of a number are open: %s", (_, q, isLowerOpen, isUpperOpen) => {
	const { lower_open, upper_open } = toRow(q);
	expect([lower_open, upper_open]).toEqual([isLowerOpen, isUpperOpen]);
});

describe("every figure", () => {
	const columns = Object.keys(toRow(t(1)));

	test.each(figures.map((figure) => [figure.id, figure] as const))("%s", (_, figure) => {
		const row = toRow(figure);
		expect(Object.keys(row)).toEqual(columns);
		expect(columns.every((name) => /^[a-z]+(_[a-z]+)*$/.test(name))).toBe(true);
		for (const value of Object.values(row)) {
			expect(value === null || ["string", "number", "boolean"].includes(typeof value)).toBe(true);
		}
		expect(JSON.parse(JSON.stringify(row))).toEqual(row);
		expect(row.is_change).toBe("changeOf" in figure);
		expect(row.base_commodity ?? null).toBe(figure.base?.commodity ?? null);
	});

	test("a figure of a discrepancy names the others", () => {
		for (const { figures: pair } of discrepancies) {
			const [first, second] = pair;
			expect(toRow(first).contradicts).toBe(second.id);
			expect(toRow(second).contradicts).toBe(first.id);
		}
		const several = { ...bauxiteImports2024, contradicts: ["a-b", "c-d"] };
		expect(toRow(several).contradicts).toBe("a-b c-d");
	});
});

test.each([
	["a bare number", 159],
	["a label that is a text", { ...own, label: "Output" }],
	["a note that is a text", { ...own, note: "Wet." }],
	["a source without a title", { ...own, source: { url: "https://example.org/" } }],
	["a period that is a number", { ...own, period: 2024 }],
	["a base that is a text", { ...own, base: "imports" }],
	["contradictions that are a text", { ...own, contradicts: "x" }],
	["contradictions that are numbers", { ...own, contradicts: [5] }],
	["a sentence that is a text", { ...own, sentence: "5" }],
	["a figure without a sentence", { ...bauxiteImports2024, sentence: undefined }],
	[
		"a field that throws",
		Object.defineProperty({ ...own }, "note", {
			get() {
				throw new TypeError("hostile");
			},
		}),
	],
])("throws not-a-quantity for %s", (_, given) => {
	expect(codeOf(() => toRow(given as never))).toBe("not-a-quantity");
});
