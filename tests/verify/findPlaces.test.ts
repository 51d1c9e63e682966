import { describe, expect, test } from "vitest";
import type { FigureSelector } from "../../src/model/selector.ts";
import { contextHash } from "../../src/verify/internal/context.ts";
import { findPlaces } from "../../src/verify/internal/findPlaces.ts";
import { normalizedText } from "../../src/verify/internal/normalizedText.ts";

/** The selector of a number between two passages, which has only what places are found by. */
const between = (before: string, after: string) =>
	({
		before: contextHash(before, before.length - 1, -1, before.length),
		after: contextHash(after, 0, 1, after.length),
	}) as FigureSelector;

/** The numbers of a copy that are found for each selector. */
const numbersOf = (copy: string, ...selectors: FigureSelector[]) => {
	const text = normalizedText(copy);
	return findPlaces(text, selectors).map((places) =>
		places.map(({ range }) => text.clean.text.slice(range.start, range.end)),
	);
};

describe("a number is found", () => {
	test.each<[string, string, string, string[]]>([
		["by both sides, which may be short", "so", "of", ["5"]],
		["by both sides, of which one is empty", "Itmadeso", "", ["5", "5"]],
		["by eight characters before it", "Itmadeso", "ofit", ["5"]],
		["by eight characters behind it", "then", "oftheore", ["5"]],
		["not by seven characters before it", "tmadeso", "ofit", []],
		["not by seven characters behind it", "then", "oftheor", []],
		["not by other characters", "Itmadesu", "oftheure", []],
		["not by more than the text has", "andItmadeso", "oftheoreandall", []],
	])("%s", (_, before, after, numbers) => {
		expect(numbersOf("It made so 5 of the ore", between(before, after))).toEqual([numbers]);
	});
});

test("the side that is longer than the text ends the search for one selector only", () => {
	const selectors = [between("andItmadeso", "of"), between("so", "of"), between("so", "ofit")];
	expect(numbersOf("It made so 5 of the ore", ...selectors)).toEqual([[], ["5"], []]);
});

test("figures with the same context have the same places", () => {
	const selector = between("so", "of");
	expect(numbersOf("so 5 of it, so 6 of it", selector, selector)).toEqual([
		["5", "6"],
		["5", "6"],
	]);
});

test("places between both sides come first, and four are enough", () => {
	const copy = [1, 2, 3, 4, 5, 6].map((number) => `so ${number} of`).join(" it ");
	expect(numbersOf(copy, between("so", "of"))).toEqual([["1", "2", "3", "4"]]);
	expect(numbersOf("it made so 7 or it made so 8 of", between("itmadeso", "of"))).toEqual([
		["8", "7", "8"],
	]);
});

describe("a place whose context only looks similar is not found", () => {
	/** Bits of the hash of what is behind a number that its place is found by. */
	const BITS = 21;
	const { before, after } = between("so", "of");
	const NOTHING = { size: 0, hash: 0 };
	const withContext = (context: Pick<FigureSelector, "before" | "after">) =>
		numbersOf("so 5 of", context as FigureSelector)[0];

	test("if the hashes before and behind it have the same sum", () => {
		expect(withContext({ before: NOTHING, after })).toEqual(["5"]);
		expect(after.hash % 2 ** BITS).toBeGreaterThan(0);
		const less = { ...after, hash: after.hash - 1 };
		expect(withContext({ before: { size: 0, hash: 2 ** BITS }, after: less })).toEqual([]);
	});

	test("if the hash before it is less and the hash behind it is greater", () => {
		expect(withContext({ before, after: NOTHING })).toEqual(["5"]);
		const less = { ...before, hash: before.hash - 1 };
		for (const hash of [2 ** BITS - 2, 2 ** BITS - 1]) {
			expect(withContext({ before: less, after: { size: 0, hash } })).toEqual([]);
		}
	});

	test("if the text ends within the context", () => {
		for (const size of [3, 4]) {
			expect(withContext({ before, after: { size, hash: 0 } })).toEqual([]);
			expect(withContext({ before: { size, hash: 0 }, after })).toEqual([]);
		}
	});
});
