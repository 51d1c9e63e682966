import { describe, expect, test } from "vitest";
import { roundQuotient } from "../../../src/internal/decimal/roundQuotient.ts";
import type { Fraction } from "../../../src/internal/power/Fraction.ts";
import { roundPower } from "../../../src/internal/power/roundPower.ts";

const DIGITS = 12;

/** A power less one in percent, and how many times it was used. */
function rounded(base: Fraction, exponent: Fraction, rounding: -1 | 0 | 1) {
	let calls = 0;
	const percent = roundPower(base, exponent, rounding, (lessOne) => {
		calls += 1;
		return lessOne ? roundQuotient(...lessOne, 2, DIGITS, rounding) : Infinity;
	});
	return { percent, calls };
}

/** 1.05^5, and how much of it 10^-30 is. */
const [POWER, UNIT] = [105n ** 5n, 100n ** 5n];
const TINY = 10n ** 30n;

describe("the fifth root of 1.05^5", () => {
	test("is exact", () => {
		for (const rounding of [-1, 0, 1] as const) {
			expect(rounded([POWER, UNIT], [1n, 5n], rounding)).toEqual({ percent: 5, calls: 2 });
		}
	});

	test.each([
		[1n, -1, 5],
		[1n, 0, 5],
		[1n, 1, 5.00000000001],
		[-1n, -1, 4.99999999999],
		[-1n, 0, 5],
		[-1n, 1, 5],
	] as const)("with %d × 10^-30 is rounded to the side %d: %d", (sign, rounding, percent) => {
		const base: Fraction = [POWER * TINY + sign * UNIT, UNIT * TINY];
		expect(rounded(base, [1n, 5n], rounding).percent).toBe(percent);
	});

	test.each([
		[-1, 4.99999999999],
		[1, 5.00000000001],
	] as const)(
		"with 10^-60 is settled by no bits and rounded to the side %d",
		(rounding, percent) => {
			for (const sign of [1n, -1n]) {
				const base: Fraction = [POWER * TINY ** 2n + sign * UNIT, UNIT * TINY ** 2n];
				expect(rounded(base, [1n, 5n], rounding).percent).toBe(percent);
			}
		},
	);

	test("is calculated again only if its first bits do not settle the last digit", () => {
		const near: Fraction = [POWER * TINY + UNIT, UNIT * TINY];
		expect(rounded(near, [1n, 5n], 1).calls).toBe(4);
		expect(rounded([2n, 1n], [1n, 5n], 1)).toEqual({ percent: 14.8698354998, calls: 2 });
	});
});

test("does not depend on the powers that were calculated before", () => {
	const before = rounded([3n, 2n], [1n, 7n], 1);
	rounded([10n ** 40n + 1n, 10n ** 40n], [1n, 3n], 1);
	expect(rounded([3n, 2n], [1n, 7n], 1)).toEqual(before);
});

test("is infinite beyond every number that is carried", () => {
	expect(rounded([10n, 1n], [10_000n, 1n], 1).percent).toBe(Infinity);
});
