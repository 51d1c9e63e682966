import fc from "fast-check";
import { expect, test } from "vitest";
import { product } from "../../../src/internal/decimal/product.ts";
import { Rational } from "../../support/Rational.ts";
import { runs } from "../../support/runs.ts";

const number = fc
	.double({ noNaN: true, min: -1e12, max: 1e12 })
	.filter((x) => x === 0 || Math.abs(x) > 1e-12);

test("is exact, or rounded to its side", () => {
	fc.assert(
		fc.property(number, number, (a, b) => {
			const exact = Rational.of(a).times(Rational.of(b)).over(new Rational(100n));
			const [lower, nearest, upper] = [
				product(a, b, -2, -1),
				product(a, b, -2, 0),
				product(a, b, -2, 1),
			];
			expect(Rational.of(lower).isAtMost(exact)).toBe(true);
			expect(exact.isAtMost(Rational.of(upper))).toBe(true);
			expect(lower <= nearest && nearest <= upper).toBe(true);
			expect(upper - lower).toBeLessThanOrEqual(Math.abs(nearest) * 1.1e-14);
		}),
		runs,
	);
});

test.each([
	[0.1, 0.2, 0, 0.02],
	[12.5, 80, -2, 10],
	[3, 2, 3, 6000],
	[0, Infinity, 0, 0],
	[Infinity, 0, 0, 0],
	[Infinity, 2, 5, Infinity],
	[2, -Infinity, 5, -Infinity],
])("of %d and %d times 10^%d is %d", (a, b, exponent, expected) => {
	expect(product(a, b, exponent, 0)).toBe(expected);
});
