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
	test.each([
		["a whole number", 1, 8, PLACES],
		["a number near a whole number", 1.0005, 1, 1],
		["a number at the limit above a whole number", 0.001, 1, 1],
		["a number near a tie", 0.4995, 1, 1],
		["a number at the limit below a tie", 0.499, 1, 1],
		["a number just above a tie", 0.5005, 1, 1],
		["a number of too many digits", 1_000_000_000_000.25, 1, 1],
		["a number over 0", 1, 0, PLACES],
	])("%s", (_, x, y, shift) => {
		for (const rounding of [-1, 0, 1] as const) {
			expect(settledQuotient(x, y, shift, rounding)).toBeNaN();
		}
	});
});

test("doubles settle the largest number of twelve digits", () => {
	expect(settledQuotient(999_999_999_999.25, 1, 1, 0)).toBe(999_999_999_999);
});
