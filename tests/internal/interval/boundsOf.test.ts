import { expect, test } from "vitest";
import { boundsOf } from "../../../src/internal/interval/boundsOf.ts";

test.each([
	[26.2, 1, "rounded", 26.15, 26.25],
	[90, 0, "rounded", 89.5, 90.5],
	[90, 0, "about", 85, 95],
	[90.5, 1, "about", 90.45, 90.55],
	[1200, 0, "about", 1150, 1250],
	[0, 0, "about", -0.5, 0.5],
	[0, 0, "rounded", -0.5, 0.5],
	[3e-30, 30, "rounded", 2.5e-30, 3.5e-30],
	[3e-30, 30, "about", 2.5e-30, 3.5e-30],
	[-26.2, 1, "rounded", -26.25, -26.15],
	[7, 0, "exact", 7, 7],
	[7, 0, "over", 7, null],
	[7, 0, "nearly", 0, 7],
	[7, 0, "under", null, 7],
] as const)("%d with %i decimals, %s, is %d to %d", (value, decimals, qualifier, lower, upper) => {
	expect(boundsOf(value, decimals, qualifier, "mass")).toEqual({ lower, upper });
});

test.each([
	[70, "over", 70, 100],
	[100, "over", 100, 100],
	[120, "over", 120, null],
	[5, "under", 0, 5],
	[0, "under", 0, 0],
	[-5, "under", null, -5],
] as const)("a share of %d%%, %s, is %d to %d", (value, qualifier, lower, upper) => {
	expect(boundsOf(value, 0, qualifier, "share")).toEqual({ lower, upper });
});

test("a precision is halved exactly", () => {
	expect(boundsOf(93_000, 0, "rounded", "mass", 1000)).toEqual({ lower: 92_500, upper: 93_500 });
	expect(boundsOf(0.5, 1, "rounded", "mass", 0.5)).toEqual({ lower: 0.25, upper: 0.75 });
});
