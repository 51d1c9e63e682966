import { cumulativeGrowth } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, rate } from "../support/quantities.ts";

/** Years with so many digits that a power of them is estimated and rounded outward. */
const ESTIMATED = 1.2345;

test("compounds a growth rate over years", () => {
	expect(cumulativeGrowth(rate(10), 2)).toMatchObject({
		value: 21,
		qualifier: "exact",
		unit: "%",
	});
});

test("is one-sided if the rate is", () => {
	expect(cumulativeGrowth(rate(5, "over"), 2)).toMatchObject({ lower: 10.25, upper: null });
	expect(cumulativeGrowth(rate(-50, "under"), 1)).toMatchObject({ lower: -100, upper: -50 });
});

test.each([rate(50), rate(5, "over"), rate(-100)])(
	"is exactly 0% after no years, whatever the rate: $value",
	(some) => {
		expect(cumulativeGrowth(some, 0)).toMatchObject({
			lower: 0,
			value: 0,
			upper: 0,
			qualifier: "exact",
		});
	},
);

test.each([3, ESTIMATED])("of −100%% per year is exactly −100%% after %d years", (years) => {
	expect(cumulativeGrowth(rate(-100), years)).toMatchObject({
		lower: -100,
		value: -100,
		upper: -100,
		qualifier: "exact",
	});
});

test("of 0% per year is exactly 0%", () => {
	expect(cumulativeGrowth(rate(0), ESTIMATED)).toMatchObject({
		lower: 0,
		value: 0,
		upper: 0,
		qualifier: "exact",
	});
});

test("throws kind-mismatch if the rate is not a growth rate", () => {
	expect(codeOf(() => cumulativeGrowth(percent(5) as never, 2))).toBe("kind-mismatch");
});

test("throws out-of-range for a rate below −100% per year", () => {
	expect(codeOf(() => cumulativeGrowth(rate(-101), 2))).toBe("out-of-range");
});

test("throws out-of-range for years below zero or not finite", () => {
	expect(codeOf(() => cumulativeGrowth(rate(5), -1))).toBe("out-of-range");
	expect(codeOf(() => cumulativeGrowth(rate(5), Number.NaN))).toBe("out-of-range");
});
