import * as library from "china-aluminum";
import * as revision from "china-aluminum/2025-r1";
import { defineDataset, parseDataset } from "china-aluminum/schema";
import { describe, expect, test } from "vitest";
import { entry, file } from "../support/bareDataset.ts";
import { unfrozenIn } from "../support/unfrozenIn.ts";

test("the search for objects that are not frozen finds them at any depth", () => {
	expect(unfrozenIn({ a: Object.freeze({ b: [] }) }, "x")).toEqual(["x", "x.a.b"]);
});

describe("every export of a revision is frozen with everything in it", () => {
	test.each(Object.entries(revision))("%s", (name, value) => {
		expect(unfrozenIn(value, name)).toEqual([]);
	});
});

test("the list of revisions is frozen", () => {
	expect(unfrozenIn(library.revisions, "revisions")).toEqual([]);
});

test("a constant cannot be changed, and a list cannot be sorted", () => {
	const { bauxiteImports2024, figures } = revision;
	expect(() => Object.assign(bauxiteImports2024, { value: 1 })).toThrow(TypeError);
	expect(() => Object.assign(bauxiteImports2024.label, { en: "x" })).toThrow(TypeError);
	expect(() => (figures as unknown[]).sort()).toThrow(TypeError);
	expect(() => (figures as unknown[]).push(bauxiteImports2024)).toThrow(TypeError);
	expect(bauxiteImports2024.value).toBe(159);
});

describe.each([
	["defineDataset", defineDataset],
	["parseDataset", parseDataset],
])("a dataset of %s", (_, define) => {
	const content = file([entry()]);
	const dataset = define(content);

	test("is frozen with everything in it", () => {
		expect(unfrozenIn(dataset, "dataset")).toEqual([]);
	});

	test("leaves the file as it is: unfrozen, and not a part of the dataset", () => {
		const before = structuredClone(dataset);
		expect(Object.isFrozen(content)).toBe(false);
		expect(Object.isFrozen(content.figures[0]?.label)).toBe(false);
		Object.assign(content.figures[0]?.label ?? {}, { en: "changed" });
		Object.assign(content.source, { title: "changed" });
		Object.assign(content.sections[0] ?? {}, { heading: "changed" });
		expect(structuredClone(dataset)).toEqual(before);
	});
});
