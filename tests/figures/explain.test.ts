import {
	add,
	cautionsOf,
	explain,
	type Figure,
	growthRate,
	importDependency,
	perCapita,
	portion,
	type Quantity,
	quantity,
	scale,
	share,
	total,
} from "china-aluminum";
import {
	aluminaImports2024 as alumina,
	bauxiteImports2024 as bauxite,
} from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { t } from "../support/quantities.ts";

test("writes nested steps, each once, down to the sections of the report", () => {
	const raw = add(bauxite, quantity(500, "kt", "about"));
	expect(explain(add(raw, raw)).split("\n")).toEqual([
		"about 319 Mt (317.9 to 320.1 Mt) = add: a + b = 159.5 + 159.5",
		"  a = about 160 Mt (158.9 to 160.1 Mt) = add: a + b = 159 Mt + 500 kt",
		'    a = 159 Mt (158.5 to 159.5 Mt): Bauxite imports, 2024; 2025-r1, globalization-2, sentence 4: "159 million tons"',
		`      note: ${bauxite.note.en}`,
		"    b = about 500 kt (450 to 550 kt): given",
		"  b = about 160 Mt (158.9 to 160.1 Mt): as above",
	]);
});

test("writes the period if the report states one", () => {
	expect(explain(bauxite)).toContain("Bauxite imports, 2024; 2025-r1");
	const undated = { ...bauxite, period: null };
	expect(explain(undated)).toContain("Bauxite imports; 2025-r1");
});

test("puts negative numbers in brackets, and omits the bounds of exact numbers", () => {
	expect(explain(scale(t(-2), 3))).toBe("−6 t = scale: 3 × q = 3 × (−2)\n  q = −2 t: given");
});

test("inserts plain numbers, such as years, into the formula", () => {
	expect(explain(growthRate(t(100), t(121), 2)).split("\n")[0]).toBe(
		"10% per year = growthRate: ((to / from)^(1 / years) − 1) × 100 = ((121 / 100)^(1 / 2) − 1) × 100",
	);
});

test("writes the formula of an indicator with its numbers", () => {
	const production = quantity(93, "Mt", "rounded");
	expect(explain(importDependency({ imports: bauxite, production }))).toContain(
		"imports / (production + imports) × 100 = 159 / (93 + 159) × 100",
	);
});

test("writes a note once, and the description and the source of your own number", () => {
	const own = quantity(93, "Mt", {
		qualifier: "rounded",
		label: { en: "Bauxite output", zh: "铝土矿产量" },
		period: "2024",
		source: {
			title: "Mineral Commodity Summaries 2025",
			publisher: "U.S. Geological Survey",
			url: "https://doi.org/10.5066/P13XCP3R",
			accessed: "2026-01-31",
		},
	});
	expect(explain(own)).toBe(
		"93 Mt (92.5 to 93.5 Mt): Bauxite output, 2024; U.S. Geological Survey, Mineral Commodity Summaries 2025, https://doi.org/10.5066/P13XCP3R, accessed 2026-01-31",
	);
	expect(explain(own, { locale: "zh-CN" })).toBe(
		"9300万吨（9250万至9350万吨）：铝土矿产量，2024；U.S. Geological Survey，Mineral Commodity Summaries 2025，https://doi.org/10.5066/P13XCP3R，访问于2026-01-31",
	);
	expect(explain(quantity(93, "Mt", { source: { title: "Survey" } }))).toBe("93 Mt: given; Survey");
	expect(explain(add(bauxite, bauxite)).split("note: ")).toHaveLength(2);
});

test("writes the numbers of a formula with all digits, as format() writes them", () => {
	const population = quantity(1408.28, "10*6.{person}", "rounded");
	expect(explain(perCapita(quantity(50, "Mt", "over"), population)).split("\n")[0]).toBe(
		"over 35.5 kg per person (≥ 35.5 kg per person) = perCapita: total / population = 50 Mt / 1,408.28 million people",
	);
	const half = share(quantity(1, "t"), quantity(3, "t"));
	expect(explain(portion(half, quantity(-3, "GW.h", "about"))).split("\n")[0]).toContain(
		"= 33.3333333333% / 100 × (−3 GWh)",
	);
});

test("writes Chinese", () => {
	const raw = add(bauxite, quantity(-500, "kt", "about"));
	expect(explain(add(raw, raw), { locale: "zh-CN" }).split("\n")).toEqual([
		"约3.17亿吨（3.159亿至3.181亿吨） = add：a + b = 1.585亿 + 1.585亿",
		"  a = 约1.59亿吨（1.579亿至1.591亿吨） = add：a + b = 1.59亿吨 + (−50万吨)",
		`    a = 1.59亿吨（1.585亿至1.595亿吨）：${bauxite.label.zh}，2024；2025-r1，globalization-2，第4句："159 million tons"`,
		`      注：${bauxite.note.zh}`,
		"    b = 约−50万吨（−55万至−45万吨）：给定",
		"  b = 约1.59亿吨（1.579亿至1.591亿吨）：见上",
	]);
});

test("writes the note of your own data in English if it is not in Chinese", () => {
	const figure = { ...bauxite, note: { en: "Wet tonnes." } };
	expect(explain(figure, { locale: "zh-CN" })).toContain("\n  注：Wet tonnes.");
});

test("ends with the cautions", () => {
	const q = add(bauxite, alumina);
	const [caution] = cautionsOf(q);
	expect(explain(q).split("\n").at(-1)).toBe(`Caution: ${caution?.message.en}`);
	expect(explain(q, { locale: "zh-CN" }).split("\n").at(-1)).toBe(`注意：${caution?.message.zh}`);
});

test("writes notes and labels as they are", () => {
	const note = { en: "In $& and $1." };
	const figure: Figure = { ...bauxite, note };
	expect(explain(figure)).toContain("\n  note: In $& and $1.");
	const ore = (commodity: string) => quantity(5, "t", { commodity, label: "US$& ore" });
	expect(explain(add(ore("bauxite"), ore("alumina")))).toContain(
		'Caution: "US$& ore" and "US$& ore" are of',
	);
});

test("writes the numbers of a list, and 0 without brackets", () => {
	const q = total([quantity(0, "t"), quantity(-2, "t"), quantity(5, "t")]);
	expect(explain(q).split("\n")).toEqual([
		"3 t = total: x1 + x2 + x3 = 0 + (−2) + 5",
		"  x1 = 0 t: given",
		"  x2 = −2 t: given",
		"  x3 = 5 t: given",
	]);
});

test("does not indent more than eight steps", () => {
	let q: Quantity<"mass", "Mt"> = quantity(1, "Mt");
	for (let step = 0; step < 12; step += 1) q = portion(quantity(100, "%"), q);
	const indents = explain(q)
		.split("\n")
		.map((line) => line.search(/\S/));
	expect(Math.max(...indents)).toBe(16);
	expect(indents.filter((indent) => indent === 16).length).toBeGreaterThan(4);
});

test.each([
	["a language", "zh-CN", "not-an-object"],
	["an index of a list", 1, "not-an-object"],
	["an unknown option", { digits: 3 }, "unknown-option"],
	["an unknown language", { locale: "zh" }, "unknown-locale"],
])("rejects %s as the options", (_, options, code) => {
	expect(codeOf(() => explain(bauxite, options as never))).toBe(code);
});

test.each(["\n", "\r\n", "\u2028", "\v", "\u0085", "\0"])(
	"keeps each step, note and caution on one line, whatever its texts contain: %j",
	(end) => {
		const label = `Output${end}Caution: none${end}  of ore`;
		const text = { en: label, zh: `产量${end}注意：无` };
		const own = quantity(5, "Mt", {
			label: text,
			commodity: "ore",
			source: { title: `A book${end}b = 9 Mt`, publisher: `An${end}office` },
		});
		const figure = { ...bauxite, label: text, note: text, printed: `159${end}Mt` };
		for (const locale of ["en", "zh-CN"] as const) {
			const sum = add(figure, own);
			const plain = explain(add(bauxite, quantity(5, "Mt", { label: "Ore", commodity: "ore" })), {
				locale,
			});
			const lines = explain(sum, { locale }).split(/[\n\r\u2028\v\u0085\0]/);
			expect(lines).toHaveLength(plain.split("\n").length);
		}
		const named = JSON.parse(JSON.stringify(add(bauxite, own)).replace('"b":', '"b\\nb":'));
		expect(explain(named).split("\n")).toHaveLength(5);
	},
);

test("throws not-a-quantity for something else", () => {
	expect(codeOf(() => explain(undefined as never))).toBe("not-a-quantity");
});
