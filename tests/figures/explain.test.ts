import { add, explain, growthRate, importDependency, quantity, scale } from "china-aluminum";
import { bauxiteImports2024 as bauxite } from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { t } from "../support/quantities.ts";

test("writes nested steps, each once, down to the sections of the report", () => {
	const raw = add(bauxite, quantity(500, "kt", "about"));
	expect(explain(add(raw, raw)).split("\n")).toEqual([
		"about 319 Mt (317.9 to 320.1 Mt) = add: a + b = 159.5 + 159.5",
		"  a = about 160 Mt (158.9 to 160.1 Mt) = add: a + b = 159 Mt + 500 kt",
		'    a = 159 Mt (158.5 to 159.5 Mt): Bauxite imports, 2024; 2025-r1, globalization-2, sentence 4: "159 million tons"',
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

test("throws not-a-quantity for something else", () => {
	expect(codeOf(() => explain(undefined as never))).toBe("not-a-quantity");
});
