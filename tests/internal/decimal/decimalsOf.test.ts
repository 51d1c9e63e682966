import { expect, test } from "vitest";
import { decimalsOf } from "../../../src/internal/decimal/decimalsOf.ts";

test.each([
	[0.25, 0, 1, 2],
	[2, 1.75, 3, 1],
	[2, 1, 3.125, 2],
	[2, 1.5, 2.5, 0],
	[-0.125, -1, 0, 3],
	[100, 95, 105, 0],
	[1e21, 0, 1e22, 0],
	[1e-7, 0, 1, 7],
	[5, -Infinity, Infinity, 0],
	[Infinity, 0.25, Infinity, 1],
])("of %d between %d and %d is %d", (value, lower, upper, decimals) => {
	expect(decimalsOf(value, lower, upper)).toBe(decimals);
});
