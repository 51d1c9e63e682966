import { add, quantity, scale, subtract } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { percent, t } from "../support/quantities.ts";

test("multiplies exactly and keeps the kind", () => {
	expect(scale(t(0.1), 3)).toMatchObject({ value: 0.3, qualifier: "exact" });
	expect(scale(percent(10, "rounded"), 2).kind).toBe("share");
});

test("swaps the bounds for a negative factor", () => {
	expect(scale(t(5, "over"), -2)).toMatchObject({ lower: null, upper: -10, qualifier: "under" });
});

test("by zero is exactly zero, even if a bound is open", () => {
	expect(scale(t(5, "over"), 0)).toMatchObject({
		value: 0,
		lower: 0,
		upper: 0,
		qualifier: "exact",
	});
});

test("accepts a factor with more digits than can be carried", () => {
	expect(scale(t(123456789.123), 1.23456789012345)).toMatchObject({ qualifier: "rounded" });
});

test("by 1 or −1 keeps all digits of a double", () => {
	const long = t(0.1 + 0.2);
	expect(scale(long, -1)).toMatchObject({ value: -0.30000000000000004, qualifier: "exact" });
	expect(scale(long, 1)).toMatchObject({ value: 0.30000000000000004, qualifier: "exact" });
});

test("keeps the decimals of its input", () => {
	expect(scale(t("19.0"), -1)).toMatchObject({ value: -19, decimals: 1 });
	const whole = t(160);
	expect(scale(subtract(add(whole, whole), whole), -0.5).decimals).toBe(1);
});

test.each([Number.NaN, Infinity, 1e101, undefined, "2"])(
	"throws not-a-number for the factor %s",
	(factor) => {
		expect(codeOf(() => scale(t(1), factor as never))).toBe("not-a-number");
	},
);

test("throws out-of-range if the result is beyond what a number can hold", () => {
	const tiny = scale(quantity(1, "Mt", "rounded"), 1e-100);
	expect(codeOf(() => scale(tiny, 1e-100))).toBe("out-of-range");
	expect(codeOf(() => scale(quantity(1e100, "Mt"), 1e100))).toBe("out-of-range");
});
