import fc from "fast-check";
import { expect, test } from "vitest";
import { roundQuotient } from "../../../src/internal/decimal/roundQuotient.ts";
import { Rational } from "../../support/Rational.ts";
import { runs } from "../../support/runs.ts";

const powerOfTen = (exponent: number) =>
	exponent < 0 ? new Rational(1n, 10n ** BigInt(-exponent)) : new Rational(10n ** BigInt(exponent));

/** The whole number below, at, or above a fraction. A fraction in the middle is rounded away from 0. */
function wholeOf({ n, d }: Rational, rounding: -1 | 0 | 1): bigint {
	const below = n / d - (n % d < 0n ? 1n : 0n);
	const [twice, side] = [2n * (n - below * d), n < 0n ? 0n : 1n];
	const isUp = rounding === 0 ? twice + side > d : rounding > 0 && twice > 0n;
	return isUp ? below + 1n : below;
}

/** A fraction in units of the last of so many digits, rounded to one of these units. */
function expected(x: Rational, digits: number, rounding: -1 | 0 | 1): Rational {
	const size = x.isBelowZero() ? new Rational(-x.n, x.d) : x;
	let exponent = -60;
	while (powerOfTen(exponent + 1).isAtMost(size)) exponent += 1;
	const unit = powerOfTen(exponent - digits + 1);
	return new Rational(wholeOf(x.over(unit), rounding)).times(unit);
}

test("rounds to so many digits, down, up or to the nearest", () => {
	fc.assert(
		fc.property(
			fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).filter((n) => n !== 0n),
			fc.bigInt({ min: 1n, max: 10n ** 6n }),
			fc.integer({ min: -20, max: 20 }),
			fc.integer({ min: 1, max: 12 }),
			fc.constantFrom<-1 | 0 | 1>(-1, 0, 1),
			(n, d, exponent, digits, rounding) => {
				const x = new Rational(n, d).times(powerOfTen(exponent));
				const rounded = roundQuotient(n, d, exponent, digits, rounding);
				expect(`${Rational.of(rounded).minus(expected(x, digits, rounding)).n}`).toBe("0");
			},
		),
		runs,
	);
});

test.each([
	[1n, 8n, 0, 2, 0, 0.13],
	[-1n, 8n, 0, 2, 0, -0.13],
	[1n, 8n, 0, 2, -1, 0.12],
	[-1n, 8n, 0, 2, -1, -0.13],
	[-1n, 8n, 0, 2, 1, -0.12],
	[1n, 3n, 0, 2, 0, 0.33],
	[2n, 3n, 0, 2, 0, 0.67],
	[999n, 1n, 0, 2, 1, 1000],
	[999n, 1000n, 0, 2, 1, 1],
	[123_456n, 1n, 3, 2, -1, 120_000_000],
	[120_000n, 1n, 0, 2, 1, 120_000],
] as const)(
	"%d / %d × 10^%d to %d digits with the rounding %d is %d",
	(n, d, exponent, digits, rounding, expected) => {
		expect(roundQuotient(n, d, exponent, digits, rounding)).toBe(expected);
	},
);

test("of 0 is 0 and not −0", () => {
	for (const rounding of [-1, 0, 1] as const)
		expect(roundQuotient(0n, 7n, 2, 12, rounding)).toBe(0);
});
