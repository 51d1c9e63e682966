import fc from "fast-check";
import { expect, test } from "vitest";
import { sum } from "../../../src/internal/decimal/sum.ts";
import { Rational } from "../../support/Rational.ts";
import { runs } from "../../support/runs.ts";

const number = fc.oneof(
	fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
	fc
		.double({ noNaN: true, min: -1e15, max: 1e15 })
		// The gate rejects smaller numbers.
		.map((x) => (Math.abs(x) < 1e-100 ? 0 : x)),
	fc.constantFrom(0, 1e-20, 4.5e14, 5e14, 999_999_999_999_999, -0.001),
);

test("is exact, or rounded to its side", () => {
	fc.assert(
		fc.property(number, number, fc.integer({ min: 0, max: 30 }), (a, b, places) => {
			const exact = Rational.of(a).plus(Rational.of(b));
			const [lower, nearest, upper] = [
				sum(a, b, places, -1),
				sum(a, b, places, 0),
				sum(a, b, places, 1),
			];
			expect(Rational.of(lower).isAtMost(exact)).toBe(true);
			expect(exact.isAtMost(Rational.of(upper))).toBe(true);
			expect(lower <= nearest && nearest <= upper).toBe(true);
			// Any decimal of 15 digits is given exactly.
			const isShort = Rational.of(Number(nearest.toPrecision(15))).equals(exact);
			if (isShort) expect([lower, nearest, upper]).toEqual([nearest, nearest, nearest]);
			expect(upper - lower).toBeLessThanOrEqual(Math.abs(nearest) * 1.1e-14);
		}),
		runs,
	);
});

test.each([
	[0.1, 0.2, 1, 0.3],
	[1e15, 1e-9, 9, 1e15],
	[-0.3, 0.3, 1, 0],
	[-0, -0, 1, 0],
	[1e308, 1e308, 0, Infinity],
	[0.5, 0.5, 40, 1],
	[Infinity, 5, 0, Infinity],
	[-Infinity, 5, 0, -Infinity],
])("of %d and %d with %d places is %d", (a, b, places, expected) => {
	expect(sum(a, b, places, 0)).toBe(expected);
});
