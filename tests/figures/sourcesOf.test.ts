import { add, quantity, sourcesOf, subtract, total } from "china-aluminum";
import {
	aluminaImports2024 as alumina,
	bauxiteImports2024 as bauxite,
} from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";

test("lists each figure once, in the order of the formula", () => {
	expect(sourcesOf(add(add(bauxite, alumina), bauxite))).toEqual([bauxite, alumina]);
	expect(sourcesOf(subtract(alumina, bauxite))).toEqual([alumina, bauxite]);
});

test("of a figure is the figure", () => {
	expect(sourcesOf(bauxite)).toEqual([bauxite]);
});

test("of your own number is the number if it has a source", () => {
	expect(sourcesOf(quantity(1, "t"))).toEqual([]);
	const sourced = quantity(1, "t", { source: { title: "Survey" } });
	expect(sourcesOf(sourced)).toEqual([sourced]);
});

test("lists figures and sourced numbers, each once, in the order of the formula", () => {
	const sourced = quantity(93, "Mt", { source: { title: "Survey" }, period: "2024" });
	const other = quantity(93, "Mt", { source: { title: "Survey" }, period: "2023" });
	const copy = structuredClone(sourced) as typeof sourced;
	const sum = add(add(sourced, quantity(1, "Mt")), add(bauxite, add(copy, other)));
	expect(sourcesOf(sum)).toEqual([sourced, bauxite, other]);
	expect(sourcesOf(sum).map((x) => ("id" in x ? x.id : x.source.title))).toEqual([
		"Survey",
		"bauxite-imports-2024",
		"Survey",
	]);
});

test.each([
	["area", { area: "AU" }],
	["counterpart", { counterpart: "GN" }],
	["commodity", { commodity: "alumina" }],
	["indicator", { indicator: "imports" }],
	["period", { period: "2023" }],
	["label", { label: "Output" }],
	["qualifier", { qualifier: "over" }],
	["publisher", { source: { title: "Survey", publisher: "Office" } }],
	["title", { source: { title: "Yearbook" } }],
	["address", { source: { title: "Survey", url: "https://example.org" } }],
] as const)("lists two numbers that differ in their %s", (_, other) => {
	const own = { area: "CN", period: "2024", source: { title: "Survey" } };
	const [first, second] = [quantity(90, "Mt", own), quantity(90, "Mt", { ...own, ...other })];
	expect(sourcesOf(add(first, second))).toEqual([first, second]);
	expect(sourcesOf(add(first, structuredClone(first) as typeof first))).toEqual([first]);
});

test("lists two numbers that differ in their value, unit or bounds", () => {
	const stated = (value: number, unit: "Mt" | "kt", bounds: [number, number]) =>
		quantity(value, unit, { bounds, source: { title: "Survey" } });
	const numbers = [
		stated(90, "Mt", [85, 95]),
		stated(91, "Mt", [85, 95]),
		stated(90, "kt", [85, 95]),
		stated(90, "Mt", [86, 95]),
		stated(90, "Mt", [85, 96]),
	];
	expect(sourcesOf(total(numbers))).toEqual(numbers);
});

test("does not list a result to which a source was added", () => {
	const copy = { ...subtract(bauxite, alumina), source: { title: "Survey" } };
	expect(sourcesOf(copy)).toEqual([bauxite, alumina]);
});

test("lists the figures of two revisions", () => {
	const other = { ...bauxite, revision: "2025-r2" } as unknown as typeof alumina;
	expect(sourcesOf(add(bauxite, other))).toEqual([bauxite, other]);
});

test("lists copies of a figure once", () => {
	const copy = structuredClone(bauxite) as typeof bauxite;
	expect(sourcesOf(add(bauxite, copy))).toHaveLength(1);
});

test("throws not-a-quantity for a bare number", () => {
	expect(codeOf(() => sourcesOf(159 as never))).toBe("not-a-quantity");
});
