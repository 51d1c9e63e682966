import { describe, expect, test } from "vitest";
import { compare, convert, type Quantity, quantity } from "../../src/index.ts";
import { codeOf } from "../support/codeOf.ts";

describe("convert", () => {
	test.each([
		[159, "Mt", "t", 159_000_000],
		[159, "Mt", "Gt", 0.159],
		[35.6, "kg/{person}", "t/{person}", 0.0356],
		[600, "kA", "A", 600_000],
		[1.6, "Mt/{line}", "t/{line}", 1_600_000],
		[1408.28, "10*6.{person}", "{person}", 1_408_280_000],
		[0.07, "kt", "kg", 70_000],
		[7, "kg", "Gt", 7e-12],
	] as const)("%s %s is so many %s", (value, from, to, expected) => {
		const q = convert(quantity(value, from), to as never);
		expect(q).toMatchObject({ value: expected, lower: expected, upper: expected, unit: to });
	});

	test("bounds and qualifier stay", () => {
		expect(convert(quantity(1.41, "Mt", "rounded"), "kt")).toMatchObject({
			value: 1410,
			lower: 1405,
			upper: 1415,
			qualifier: "rounded",
		});
		expect(convert(quantity(8, "Gt", "over"), "Mt")).toMatchObject({ lower: 8000, upper: null });
		expect(convert(quantity(50, "%", "nearly"), "%")).toMatchObject({ qualifier: "nearly" });
	});

	test.each(["kA", "%", "tons", "toString"])("not to %s", (unit) => {
		expect(codeOf(() => convert(quantity(1, "t"), unit as never))).toBe("unit-mismatch");
	});

	test("the message names the units that would do", () => {
		expect(() => convert(quantity(1, "t"), "kA" as never)).toThrow(
			"cannot convert t (mass) to kA: use kg, t, kt, Mt, Gt",
		);
	});
});

describe("compare", () => {
	test.each([
		[quantity(110, "Mt", "over"), quantity(90, "Mt", "about"), "greater"],
		[quantity(1, "kt"), quantity(1000, "t"), "equal"],
		[quantity(999, "t"), quantity(1, "kt"), "less"],
		[quantity(57, "%", "rounded"), quantity(60, "%", "over"), "less"],
		[quantity(20, "t", "rounded"), quantity(20, "t", "rounded"), "undetermined"],
		[quantity(20, "t", "rounded"), quantity(20, "t"), "undetermined"],
		[quantity(20, "t"), quantity(20, "t", "rounded"), "undetermined"],
		[quantity(50, "t", "over"), quantity(60, "t"), "undetermined"],
		[quantity(19.5, "t"), quantity(20, "t", "rounded"), "undetermined"],
	] as const)("%o, %o: %s", (a, b, expected) => {
		expect(compare(a as Quantity, b as Quantity)).toBe(expected);
	});

	test("kinds must be the same", () => {
		expect(codeOf(() => compare(quantity(1, "%"), quantity(1, "pp") as never))).toBe(
			"kind-mismatch",
		);
		expect(() => compare(quantity(1, "%"), quantity(1, "t") as never)).toThrow(
			"cannot compare % (share) with t (mass): compare quantities of one kind",
		);
	});
});
