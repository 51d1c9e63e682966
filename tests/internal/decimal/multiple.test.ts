import fc from "fast-check";
import { expect, test } from "vitest";
import { type Decimal, decimalOf } from "../../../src/internal/decimal/decimal.ts";
import { decimalFor, multiple, ONE } from "../../../src/internal/decimal/multiple.ts";
import { Rational } from "../../support/Rational.ts";
import { runs } from "../../support/runs.ts";

const number = fc
	.double({ noNaN: true, min: -1e12, max: 1e12 })
	.filter((x) => x === 0 || Math.abs(x) > 1e-12);

test.each([
	["is exact, or rounded to 15 digits, if nothing is divided", undefined, 1.1e-14],
	["is rounded to 12 digits if something is divided", 7, 1.1e-11],
])("%s", (_, divisor, width) => {
	const d = divisor === undefined ? ONE : decimalOf(divisor);
	fc.assert(
		fc.property(number, number, (a, b) => {
			const exact = Rational.of(a)
				.times(Rational.of(b))
				.over(Rational.of(divisor ?? 1));
			const at = (rounding: -1 | 0 | 1) => multiple(a, decimalOf(b), d, rounding);
			const [lower, nearest, upper] = [at(-1), at(0), at(1)];
			expect(Rational.of(lower).isAtMost(exact)).toBe(true);
			expect(exact.isAtMost(Rational.of(upper))).toBe(true);
			expect(lower <= nearest && nearest <= upper).toBe(true);
			expect(upper - lower).toBeLessThanOrEqual(Math.abs(nearest) * width);
		}),
		runs,
	);
});

const FAR = decimalFor(Infinity);
const ZERO: Decimal = [0n, 0];

test.each<[x: number, n: Decimal, d: Decimal, expected: number]>([
	[0.1, decimalOf(0.2), ONE, 0.02],
	[12.5, [80n, -2], ONE, 10],
	[3, [2n, 3], ONE, 6000],
	[1, ONE, [3n, 0], 0.333333333333],
	[0, FAR, ONE, 0],
	[Infinity, ZERO, ONE, 0],
	[Infinity, [2n, 5], ONE, Infinity],
	[-Infinity, [2n, 5], ONE, -Infinity],
	[2, decimalFor(-Infinity), ONE, -Infinity],
	[2, ONE, FAR, 0],
	[2, ONE, ZERO, Infinity],
	[-2, ONE, ZERO, -Infinity],
	[0, ONE, ZERO, 0],
	[Infinity, ONE, ZERO, Infinity],
])("%d times %o over %o is %d", (x, n, d, expected) => {
	expect(multiple(x, n, d, 0)).toBe(expected);
});
