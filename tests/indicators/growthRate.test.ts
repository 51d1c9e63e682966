import { add, growthRate, scale } from "china-aluminum";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, t } from "../support/quantities.ts";

test("is exact if the root is a decimal", () => {
	expect(growthRate(t(100), t(121), 2)).toMatchObject({
		value: 10,
		lower: 10,
		upper: 10,
		qualifier: "exact",
		kind: "growth-rate",
		unit: "%/a",
	});
	expect(growthRate(t(1000), t(729), 3).value).toBe(-10);
	expect(growthRate(t(16), t(81), 4).value).toBe(50);
	expect(growthRate(t(4), t(6), 0.5).value).toBe(125);
	expect(growthRate(t(4), t(4), 5)).toMatchObject({ value: 0, qualifier: "exact" });
});

test("agrees with the logarithm: from 100 to 150 in 5 years is 8.447% per year", () => {
	const rate = growthRate(t(100), t(150), 5);
	expect(rate.value).toBeCloseTo(100 * Math.expm1(Math.log(1.5) / 5), 9);
	expect(rate.lower).toBeLessThan(rate.upper as number);
});

test("bounds the rate on both sides if the years have many digits", () => {
	const rate = growthRate(t(100), t(121), 1.9999999);
	expect(rate.lower).toBeLessThan(rate.upper as number);
	expect(rate.value).toBeCloseTo(10.0000005, 5);
});

test("is exactly −100% if the last level is zero", () => {
	expect(growthRate(t(5), t(0), 3)).toMatchObject({ value: -100, upper: -100 });
	// A fraction with so many digits that a power of it is estimated and rounded outward
	expect(growthRate(t(5), t(0), 1.2345)).toMatchObject({
		lower: -100,
		value: -100,
		upper: -100,
		qualifier: "exact",
	});
});

test("is one-sided if one of the levels is", () => {
	expect(growthRate(t(5, "over"), t(6), 1)).toMatchObject({
		lower: -100,
		upper: 20,
		qualifier: "under",
	});
	expect(growthRate(t(5), t(6, "over"), 1)).toMatchObject({ lower: 20, upper: null });
	expect(growthRate(t(5, "nearly"), t(6), 1)).toMatchObject({ lower: 20, upper: null });
	expect(growthRate(t(5), t(6, "under"), 1)).toMatchObject({ lower: -100, upper: 20 });
});

describe("between two levels that contain a number without an upper bound", () => {
	const most = t(50, "over");

	test("tends to 0 as the number grows", () => {
		// (209.5 / 50)^(1/3) − 1, and 0 if the number is much larger than 159
		expect(growthRate(most, add(most, t(159, "rounded")), 3)).toMatchObject({
			lower: 0,
			value: 61.0863572309,
			upper: 61.2147129484,
			qualifier: "under",
		});
		expect(growthRate(add(most, t(50)), most, 1)).toMatchObject({
			lower: -50,
			value: -50,
			upper: 0,
			qualifier: "over",
		});
	});

	test("is 0 if the levels are equal", () => {
		expect(growthRate(most, most, 3)).toMatchObject({ lower: 0, value: 0, upper: 0 });
	});

	test("tends to a different limit if the number counts more often at one end", () => {
		// (x + 50) / 2x is 1 for an x of 50, and tends to 1/2.
		expect(growthRate(scale(most, 2), add(most, t(50)), 1)).toMatchObject({
			lower: -50,
			upper: 0,
		});
	});
});

test("spans all magnitudes that a double holds", () => {
	expect(growthRate(t(1e-9), t(1e15), 1).value).toBe(1e26);
	expect(growthRate(t(1e15), t(1e-9), 0.01).lower).toBe(-100);
});

/** Growth that is compounded, with its published numbers. */
test.each([
	[9000, 18_000, 10, "7.18", "https://petfoodhonesty.com/responto/15145287"],
	[0.4, 0.7, 10, "5.8", "https://www.coursehero.com/file/76816/GrowthRates/"],
])("from %d to %d in %d years is %s% per year: %s", (from, to, years, expected) => {
	const { value } = growthRate(t(from), t(to), years);
	expect(value.toFixed(expected.split(".")[1]?.length)).toBe(expected);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
	"throws out-of-range for %s years",
	(years) => {
		expect(codeOf(() => growthRate(t(1), t(2), years))).toBe("out-of-range");
	},
);

test("throws zero-divisor if the first level is not above zero", () => {
	expect(codeOf(() => growthRate(t(0), t(2), 1))).toBe("zero-divisor");
	expect(codeOf(() => growthRate(t(-1), t(2), 1))).toBe("zero-divisor");
});

test("throws out-of-range if the last level is below zero", () => {
	expect(codeOf(() => growthRate(t(1), t(-2), 1))).toBe("out-of-range");
});

test("throws out-of-range if the rate is beyond what a number can hold", () => {
	expect(codeOf(() => growthRate(t(1), t(2), 1e-6))).toBe("out-of-range");
});

test("throws kind-mismatch if the levels are of different kinds", () => {
	expect(codeOf(() => growthRate(t(1), percent(3) as never, 1))).toBe("kind-mismatch");
});
