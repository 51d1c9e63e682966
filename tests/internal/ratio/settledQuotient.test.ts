import { describe, expect, test } from "vitest";
import { settledQuotient } from "../../../src/internal/ratio/settledQuotient.ts";

const PLACES = 1e12;

test.each([
	["1/3", 1, 3, 333_333_333_333, 333_333_333_333, 333_333_333_334],
	["2/3", 2, 3, 666_666_666_666, 666_666_666_667, 666_666_666_667],
	["1/7", 1, 7, 142_857_142_857, 142_857_142_857, 142_857_142_858],
])("%s is rounded down, to the nearest digit and up", (_, x, y, down, nearest, up) => {
	expect(settledQuotient(x, y, PLACES, -1)).toBe(down);
	expect(settledQuotient(x, y, PLACES, 0)).toBe(nearest);
	expect(settledQuotient(x, y, PLACES, 1)).toBe(up);
});

describe("doubles do not settle", () => {
	const DIRECTED = [-1, 1] as const;
	const NEAREST = [0] as const;
	const ANY = [-1, 0, 1] as const;

	test.each([
		["a bound that is a whole number", 1, 8, PLACES, DIRECTED],
		["a bound near a whole number", 1.0005, 1, 1, DIRECTED],
		["a bound just below a whole number", 0.9995, 1, 1, DIRECTED],
		["a bound at the limit above a whole number", 0.001, 1, 1, DIRECTED],
		["a value near a tie", 0.4995, 1, 1, NEAREST],
		["a value at the limit below a tie", 0.499, 1, 1, NEAREST],
		["a value just above a tie", 0.5005, 1, 1, NEAREST],
		["a number of too many digits", 1_000_000_000_000.25, 1, 1, ANY],
		["a number over 0", 1, 0, PLACES, ANY],
		["0 over 0", 0, 0, PLACES, ANY],
	])("%s", (_, x, y, shift, roundings) => {
		for (const rounding of roundings) expect(settledQuotient(x, y, shift, rounding)).toBeNaN();
	});
});

test("doubles settle the nearest digits near a whole number, and bounds near a tie", () => {
	expect(settledQuotient(1, 8, PLACES, 0)).toBe(125_000_000_000);
	expect(settledQuotient(1.0005, 1, 1, 0)).toBe(1);
	expect(settledQuotient(0.9995, 1, 1, 0)).toBe(1);
	expect([0.4995, 0.5, 0.5005].map((x) => settledQuotient(x, 1, 1, -1))).toEqual([0, 0, 0]);
	expect([0.4995, 0.5, 0.5005].map((x) => settledQuotient(x, 1, 1, 1))).toEqual([1, 1, 1]);
});

test("doubles settle the largest number of twelve digits", () => {
	expect(settledQuotient(999_999_999_999.25, 1, 1, 0)).toBe(999_999_999_999);
});
