import { describe, expect, test } from "vitest";
import { exactQuotient } from "../../../src/internal/ratio/exactQuotient.ts";

const TENTHS = 10;

test.each([
	["1.5 / 0.5", 1.5, 0.5, 0, 300, 300, 300],
	["1.5 / 0.5 less 1", 1.5, 0.5, 1, 200, 200, 200],
	["1 / 3", 1, 3, 0, 33.333_333_333_3, 33.333_333_333_3, 33.333_333_333_4],
	["2 / 3", 2, 3, 0, 66.666_666_666_6, 66.666_666_666_7, 66.666_666_666_7],
	["1 / 3 less 1", 1, 3, 1, -66.666_666_666_7, -66.666_666_666_7, -66.666_666_666_6],
	["2 / 2 less 1", 2, 2, 1, 0, 0, 0],
	[
		"the largest divisor",
		1,
		214_748_364.7,
		0,
		4.656_612_875_24e-7,
		4.656_612_875_25e-7,
		4.656_612_875_25e-7,
	],
] as const)(
	"%s in percent is rounded down, to the nearest digit and up",
	(_, x, y, less, down, nearest, up) => {
		expect(exactQuotient(x, y, less, TENTHS, -1)).toBe(down);
		expect(exactQuotient(x, y, less, TENTHS, 0)).toBe(nearest);
		expect(exactQuotient(x, y, less, TENTHS, 1)).toBe(up);
	},
);

test("a missing bound is a limit", () => {
	expect(exactQuotient(5, null, 0, TENTHS, -1)).toBe(0);
	expect(exactQuotient(5, null, 1, TENTHS, -1)).toBe(-100);
	expect(exactQuotient(null, 5, 0, TENTHS, 1)).toBe(Infinity);
	expect(exactQuotient(5, 0, 0, TENTHS, 1)).toBe(Infinity);
});

describe("is left to exact decimals", () => {
	test.each([
		["a dividend of more places", 0.15, 2, 0],
		["a divisor of more places", 2, 0.15, 0],
		["a divisor of too many digits", 1, 214_748_364.8, 0],
	])("%s", (_, x, y, less) => {
		for (const rounding of [-1, 0, 1] as const) {
			expect(exactQuotient(x, y, less, TENTHS, rounding)).toBeNaN();
		}
	});

	test("a tie, but only if it is rounded to the nearest digit", () => {
		// 0.1 / 4096 − 1 is −0.9999755859375, whose thirteenth digit is 5.
		expect(exactQuotient(0.1, 4096, 1, TENTHS, 0)).toBeNaN();
		expect(exactQuotient(0.1, 4096, 1, TENTHS, -1)).toBe(-99.997_558_593_8);
		expect(exactQuotient(0.1, 4096, 1, TENTHS, 1)).toBe(-99.997_558_593_7);
	});
});
