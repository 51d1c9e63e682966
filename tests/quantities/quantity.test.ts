import { describe, expect, test } from "vitest";
import { quantity } from "../../src/index.ts";
import { codeOf } from "../support/codeOf.ts";

const bounds = (q: { lower: number | null; upper: number | null }) => [q.lower, q.upper];

describe("bounds by qualifier", () => {
	test.each([
		[93, "Mt", "exact", [93, 93]],
		[159, "Mt", "rounded", [158.5, 159.5]],
		["19.0", "%", "rounded", [18.95, 19.05]],
		[19, "%", "rounded", [18.5, 19.5]],
		["19", "%", "rounded", [18.5, 19.5]],
		[1.2e-7, "t", "rounded", [1.15e-7, 1.25e-7]],
		[-5.6, "%/a", "rounded", [-5.65, -5.55]],
		[0, "Mt", "rounded", [-0.5, 0.5]],
		[90, "Mt", "about", [85, 95]],
		[3, "%", "about", [2.5, 3.5]],
		["1.50", "Mt", "about", [1.495, 1.505]],
		[-1200, "t", "about", [-1250, -1150]],
		[0, "t", "about", [-0.5, 0.5]],
		[50, "Mt", "over", [50, null]],
		[60, "%", "over", [60, 100]],
		[100, "%", "over", [100, 100]],
		[120, "%", "over", [120, null]],
		[50, "%", "nearly", [0, 50]],
		[50, "Mt", "under", [null, 50]],
		[50, "%", "under", [0, 50]],
		[-5, "%", "under", [null, -5]],
	] as const)("%s %s %s", (value, unit, qualifier, expected) => {
		const q = quantity(value, unit, qualifier);
		expect(bounds(q)).toEqual(expected);
		expect(q.qualifier).toBe(qualifier);
	});

	test("a relative change over 50 % is not bounded by 100 %", () => {
		expect(quantity(50, "%", "over", "relative-change").upper).toBeNull();
	});
});

test("a number is exact unless a qualifier says otherwise, and a bare % is a share", () => {
	expect(quantity(26.2, "%")).toEqual({
		value: 26.2,
		unit: "%",
		kind: "share",
		decimals: 1,
		qualifier: "exact",
		lower: 26.2,
		upper: 26.2,
	});
});

test("a negative zero is zero", () => {
	expect(Object.is(quantity(-0, "t").value, 0)).toBe(true);
	expect(Object.is(quantity("-0.0", "t", "rounded").value, 0)).toBe(true);
});

test("a number may have all the digits of a double, a string has 15 at most", () => {
	expect(quantity(0.1 + 0.2, "t").value).toBe(0.30000000000000004);
	expect(quantity("0.00000123456789012345", "t").decimals).toBe(20);
	expect(codeOf(() => quantity("0.1234567890123456", "t"))).toBe("not-a-number");
});

describe("errors", () => {
	test.each([
		Number.NaN,
		Number.POSITIVE_INFINITY,
		1e101,
		1e-101,
		"1e3",
		"",
		"1,000",
		" 1",
		"−5",
		"5 Mt",
	])("%j is not a number", (value) => {
		expect(codeOf(() => quantity(value, "Mt"))).toBe("not-a-number");
	});

	test.each([null, undefined, {}, 5n, true])("%s is not a number", (value) => {
		expect(codeOf(() => quantity(value as never, "Mt"))).toBe("not-a-number");
	});

	test("the message names what was given and what to do", () => {
		expect(() => quantity("a lot", "Mt")).toThrow(
			'"a lot" is not a decimal that can be carried: give a finite number of 1e-100 to 1e100, or a string of at most 15 digits such as "19.0"',
		);
		expect(() => quantity(1, "tons" as never)).toThrow(
			/^"tons" is not a unit of this library: use/,
		);
		expect(() => quantity(1, "Mt", "exact", "share" as never)).toThrow(
			'Mt cannot express "share": use mass',
		);
		expect(() => quantity(1, "Mt", "roughly" as never)).toThrow(
			/^"roughly" is not a qualifier: use/,
		);
		expect(() => quantity(-1, "Mt", "nearly")).toThrow(/^"nearly -1" has no bounds/);
	});

	test.each(["tons", "toString", "__proto__"])("%s is no unit", (unit) => {
		expect(codeOf(() => quantity(1, unit as never))).toBe("unit-mismatch");
	});

	test.each(["between", "roughly", ""])("%j cannot be stated", (qualifier) => {
		expect(codeOf(() => quantity(1, "t", qualifier as never))).toBe("qualifier-mismatch");
	});
});
