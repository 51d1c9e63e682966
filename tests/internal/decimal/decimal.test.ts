import { expect, test } from "vitest";
import { decimalOf, minus, plus, times, trimmed } from "../../../src/internal/decimal/decimal.ts";

test.each([
	[0, [0n, 0]],
	[-0, [0n, 0]],
	[12.5, [125n, -1]],
	[-0.05, [-5n, -2]],
	[300, [300n, 0]],
	[1e21, [1n, 21]],
	[1.5e-7, [15n, -8]],
] as const)("reads %d", (x, expected) => {
	expect(decimalOf(x)).toEqual(expected);
});

test("adds, subtracts and multiplies exactly", () => {
	expect(plus([1n, 0], [5n, -1])).toEqual([15n, -1]);
	expect(plus([5n, -1], [1n, 0])).toEqual([15n, -1]);
	expect(plus([0n, -90], [7n, 3])).toEqual([7n, 3]);
	expect(plus([7n, 3], [0n, -90])).toEqual([7n, 3]);
	expect(plus([0n, 1], [0n, 2])).toEqual([0n, 1]);
	expect(minus([1n, 1], [5n, -1])).toEqual([95n, -1]);
	expect(times([3n, -1], [7n, 4])).toEqual([21n, 3]);
});

test.each([
	[
		[1200n, 0],
		[12n, 2],
	],
	[
		[-50n, -3],
		[-5n, -2],
	],
	[
		[7n, 4],
		[7n, 4],
	],
	[
		[0n, 5],
		[0n, 5],
	],
] as const)("%o without zeros at its end is %o", (decimal, expected) => {
	expect(trimmed(decimal)).toEqual(expected);
});
