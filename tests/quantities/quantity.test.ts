import { quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { shown } from "../../src/internal/gate/shown.ts";
import { boundsOf } from "../support/boundsOf.ts";
import { codeOf } from "../support/codeOf.ts";
import { errorOf } from "../support/errorOf.ts";
import { change, t } from "../support/quantities.ts";

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
	["10.0", "t", "about", [9.95, 10.05]],
	[-1200, "t", "about", [-1250, -1150]],
	[0, "t", "about", [-0.5, 0.5]],
	[50, "Mt", "over", [50, null]],
	[60, "%", "over", [60, 100]],
	[100, "%", "over", [100, 100]],
	[120, "%", "over", [120, null]],
	[50, "%", "nearly", [0, 50]],
	[50, "Mt", "under", [null, 50]],
	[50, "%", "under", [0, 50]],
	[0, "%", "under", [0, 0]],
] as const)("bounds %s %s, %s", (value, unit, qualifier, [lower, upper]) => {
	const q = quantity(value, unit, qualifier);
	expect(q).toMatchObject({ lower, upper, qualifier });
});

test("does not bound a relative change by 100%", () => {
	expect(change(50, "over").upper).toBeNull();
});

test("is exact without a qualifier, and a share if the unit is %", () => {
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

test("turns a negative zero into zero", () => {
	expect(Object.is(t(-0).value, 0)).toBe(true);
	expect(Object.is(t("-0.0", "rounded").value, 0)).toBe(true);
});

test("keeps all digits of a number", () => {
	expect(t(0.1 + 0.2).value).toBe(0.30000000000000004);
	expect(boundsOf(t(0.1 + 0.2, "rounded"))).toEqual([0.3, 0.1 + 0.2, 0.300000000000001]);
});

test("accepts strings of up to 15 digits, without counting leading zeros and the sign", () => {
	expect(t("0.00000123456789012345").decimals).toBe(20);
	expect(boundsOf(t("-123456789012345"))).toEqual(Array(3).fill(-123456789012345));
	expect(boundsOf(t("000123456789012345"))).toEqual(Array(3).fill(123456789012345));
	expect(t("00000000000000001").value).toBe(1);
	expect(codeOf(() => t("0.1234567890123456"))).toBe("not-a-number");
});

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
])("throws not-a-number for %j", (value) => {
	expect(codeOf(() => quantity(value, "Mt"))).toBe("not-a-number");
});

test.each([
	["159\r", "white space around it", "159"],
	["\ufeff159 ", "white space around it", "159"],
	["+5", "a plus sign", "5"],
	["−5", "a minus sign that is not a hyphen", "-5"],
	["1,234,567", "a thousands separator", "1234567"],
	["1,000.5", "a thousands separator", "1000.5"],
	["1.234.567", "a thousands separator", "1234567"],
	["1_000", "a thousands separator", "1000"],
	["1.000,5", "a thousands separator and a decimal comma", "1000.5"],
	["1 000,500", "a thousands separator and a decimal comma", "1000.500"],
	["-1,234,567.50", "a thousands separator", "-1234567.50"],
	["12 345", "a thousands separator", "12345"],
	["1’000", "a thousands separator", "1000"],
	["1,5", "a decimal comma", "1.5"],
	["0,500", "a decimal comma", "0.500"],
	["1,0000", "a decimal comma", "1.0000"],
	["1000,500", "a decimal comma", "1000.500"],
	[" +1.000\n", "white space around it and a plus sign", "1.000"],
	['"12"', "quotation marks", "12"],
	["“12”", "quotation marks", "12"],
	["12%", "a percent sign", "12"],
	["12 %", "a percent sign", "12"],
	["１２", "full-width characters", "12"],
	["１２．５％", "full-width characters and a percent sign", "12.5"],
	[".5", "no digit before the point", "0.5"],
	["-.50", "no digit before the point", "-0.50"],
])("names what is wrong with %j and what to pass", (value, extra, decimal) => {
	expect(errorOf(() => quantity(value, "Mt"))).toMatchObject({
		code: "not-a-number",
		message: `quantity: value: ${JSON.stringify(value)} is not a decimal, because it has ${extra}. Pass "${decimal}".`,
	});
	expect(codeOf(() => quantity(decimal, "Mt"))).toBeUndefined();
});

test.each([
	["1,000", "a comma", "1000", "1.000"],
	["-93,500", "a comma", "-93500", "-93.500"],
	[" +1,000\n", "white space around it and a plus sign and a comma", "1000", "1.000"],
	['"1,000"', "quotation marks and a comma", "1000", "1.000"],
	["１，０００", "full-width characters and a comma", "1000", "1.000"],
])("offers both decimals that %j can mean", (value, extras, thousands, decimals) => {
	expect(errorOf(() => quantity(value, "Mt"))?.message).toBe(
		`quantity: value: ${JSON.stringify(value)} is not a decimal, because it has ${extras}. Pass "${thousands}" or "${decimals}".`,
	);
});

test.each([
	"1,000,00",
	"1.000.5",
	"12,34,567",
	"1,000 000",
	"",
	" ",
	"n/a",
	"%",
	"5 Mt",
	"5.",
	"1e3",
	"1.5E-3",
	"1,234,567,890,123,456",
	"1".repeat(16),
	`${" ".repeat(61)}5`,
	"+-5",
])("describes a decimal if it cannot tell which one %j is", (value) => {
	expect(errorOf(() => quantity(value, "Mt"))?.message).toBe(
		`quantity: value: ${shown(value)} is not a decimal. Pass at most 15 digits without an exponent, such as "19.0".`,
	);
});

test.each([Number.NaN, 1e101])("describes the range of numbers if %d is not in it", (value) => {
	expect(errorOf(() => quantity(value, "Mt"))?.message).toContain(
		"is not a decimal. Pass 0, or a number with an absolute value from 1e−100 to 1e100.",
	);
});

test.each([null, undefined, {}, 5n, true])("throws not-a-number for the value %s", (value) => {
	expect(codeOf(() => quantity(value as never, "Mt"))).toBe("not-a-number");
});

test.each(["tons", "toString", "__proto__"])("throws unit-mismatch for the unit %s", (unit) => {
	expect(codeOf(() => quantity(1, unit as never))).toBe("unit-mismatch");
});

test("throws unit-mismatch if the unit cannot express the kind", () => {
	expect(codeOf(() => quantity(1, "t", { kind: "share" as never }))).toBe("unit-mismatch");
	expect(codeOf(() => quantity(1, "Mt", { kind: "share" as never }))).toBe("unit-mismatch");
});

test.each(["between", "roughly", ""])(
	"throws qualifier-mismatch for the qualifier %j",
	(qualifier) => {
		expect(codeOf(() => t(1, qualifier as never))).toBe("qualifier-mismatch");
	},
);

test("throws qualifier-mismatch for nearly zero and nearly a negative number", () => {
	expect(codeOf(() => t(0, "nearly"))).toBe("qualifier-mismatch");
	expect(codeOf(() => t(-1, "nearly"))).toBe("qualifier-mismatch");
});
