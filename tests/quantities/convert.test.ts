import { convert, quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { t } from "../support/quantities.ts";

test.each([
	[159, "Mt", "t", 159_000_000],
	[159, "Mt", "Gt", 0.159],
	[35.6, "kg/{person}", "t/{person}", 0.0356],
	[600, "kA", "A", 600_000],
	[1.6, "Mt/{line}", "t/{line}", 1_600_000],
	[1408.28, "10*6.{person}", "{person}", 1_408_280_000],
	[0.07, "kt", "kg", 70_000],
	[7, "kg", "Gt", 7e-12],
] as const)("converts %s %s to %s exactly: %s", (value, from, to, expected) => {
	const q = convert(quantity(value, from), to as never);
	expect(q).toMatchObject({ value: expected, lower: expected, upper: expected, unit: to });
});

test("keeps the qualifier and converts both bounds", () => {
	expect(convert(quantity(1.41, "Mt", "rounded"), "kt")).toMatchObject({
		value: 1410,
		lower: 1405,
		upper: 1415,
		qualifier: "rounded",
	});
	expect(convert(quantity(8, "Gt", "over"), "Mt")).toMatchObject({ lower: 8000, upper: null });
	expect(convert(quantity(50, "%", "nearly"), "%")).toMatchObject({ qualifier: "nearly" });
});

test("keeps all digits of a double if another double prints as the same digits", () => {
	expect(convert(t(0.12345678901234568), "kg")).toMatchObject({
		value: 123.45678901234568,
		qualifier: "exact",
	});
});

test("rounds outward if no double prints as the same digits", () => {
	// 0.30000000000000004 t is 300.00000000000004 kg, and the nearest double prints as …06
	expect(convert(t(0.1 + 0.2), "kg")).toMatchObject({
		lower: 300,
		value: 300,
		upper: 300.000000000001,
		qualifier: "rounded",
	});
});

test.each(["kA", "%", "tons", "toString"])(
	"throws unit-mismatch for a conversion of t to %s",
	(unit) => {
		expect(codeOf(() => convert(t(1), unit as never))).toBe("unit-mismatch");
	},
);
