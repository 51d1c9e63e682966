import { expect, test } from "vitest";
import { nonzero, roundNonzero } from "../../../src/internal/power/roundNonzero.ts";

const FAR = 10n ** 400n;

test("rounds to twelve digits", () => {
	expect(roundNonzero(2n, 3n, 2, 0)).toBe(66.666_666_666_7);
	expect(roundNonzero(-2n, 3n, 2, 1)).toBe(-66.666_666_666_6);
	expect(roundNonzero(0n, 3n, 2, 1)).toBe(0);
});

test("gives the least double of the sign instead of 0", () => {
	expect(roundNonzero(1n, FAR, 0, 0)).toBe(Number.MIN_VALUE);
	expect(roundNonzero(-1n, FAR, 0, 0)).toBe(-Number.MIN_VALUE);
	expect(nonzero(0, 5)).toBe(Number.MIN_VALUE);
	expect(nonzero(0, -5)).toBe(-Number.MIN_VALUE);
	expect(nonzero(0, 0)).toBe(0);
	expect(nonzero(7, -5)).toBe(7);
});
