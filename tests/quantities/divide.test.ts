import { divide, multiply, type Quantity, quantity } from "china-aluminum";
import {
	aluminaCapacity,
	aluminaLineCapacity,
	aluminumConsumption,
	aluminumConsumptionPerCapita,
} from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { boundsOf } from "../support/boundsOf.ts";
import { codeOf } from "../support/codeOf.ts";
import { errorOf } from "../support/errorOf.ts";
import { change, percent, price, rate, t } from "../support/quantities.ts";

test.each<[Quantity, Quantity, string, string, number]>([
	[quantity(12.9, "TW.h"), quantity(43, "Mt"), "specific-energy", "kW.h/t", 300],
	[quantity(12.9, "TW.h"), quantity(300, "kW.h/t"), "mass", "t", 43e6],
	[quantity(12.9, "TW.h"), quantity(0.3, "MW.h/t"), "mass", "t", 43e6],
	[quantity(50, "Mt"), quantity(1250, "10*6.{person}"), "mass-per-person", "kg/{person}", 40],
	[quantity(50, "Mt"), quantity(40, "kg/{person}"), "population", "{person}", 1250e6],
	[quantity(4.8, "Mt"), quantity(3, "{line}"), "mass-per-line", "t/{line}", 1.6e6],
	[quantity(4.8, "Mt"), quantity(1.6, "Mt/{line}"), "number-of-lines", "{line}", 3],
])("divides %o by %o", (a, b, kind, unit, value) => {
	const q = divide(a, b);
	expect([q.kind, q.unit, q.value, q.qualifier]).toEqual([kind, unit, value, "exact"]);
});

test("has bounds at the corners of its inputs", () => {
	const lines = divide(aluminaCapacity, aluminaLineCapacity);
	expect(boundsOf(lines)).toEqual([66.6666666666, 68.75, null]);
	expect(lines.qualifier).toBe("over");
});

test("reverses a multiplication, with bounds that contain both factors", () => {
	const population = quantity(1408.28, "10*6.{person}", "rounded");
	const total = multiply(aluminumConsumptionPerCapita, population);
	const again = divide(total, population);
	expect(again.value).toBe(35.6);
	expect(again.lower).toBeLessThanOrEqual(35.55);
	expect(again.upper).toBeGreaterThanOrEqual(35.65);
});

test("throws zero-divisor if the factor is not greater than 0", () => {
	expect(codeOf(() => divide(aluminumConsumption, quantity(0, "{person}")))).toBe("zero-divisor");
	expect(codeOf(() => divide(quantity(1, "kW.h"), quantity(-300, "kW.h/t")))).toBe("zero-divisor");
});

test.each<[string, Quantity, Quantity, string]>([
	["two masses", t(1), t(2), "cannot divide t (mass) by t (mass): use share()."],
	["a mass by a share", t(1), percent(70), "cannot divide t (mass) by % (share): use wholeFrom()."],
	[
		"a mass by a change",
		t(1),
		change(5),
		"cannot divide t (mass) by % (relative-change): use levelBefore().",
	],
	[
		"a mass by a growth rate",
		t(1),
		rate(5),
		"cannot divide t (mass) by %/a (growth-rate). Divide a total by an amount per tonne, person or line, or by the tonnes, people or lines.",
	],
	[
		"a population by a mass",
		quantity(1, "{person}"),
		t(2),
		"cannot divide {person} (population) by t (mass). Divide a total by an amount per tonne, person or line, or by the tonnes, people or lines.",
	],
	[
		"two shares",
		percent(70),
		percent(20),
		"cannot divide % (share) by % (share). Divide the amounts instead of the percentages.",
	],
	[
		"a share by a change",
		percent(70),
		change(5),
		"cannot divide % (share) by % (relative-change). Divide the amounts instead of the percentages.",
	],
	["two prices", price, price, "cannot divide USD/t (price) by USD/t (price): use share()."],
	[
		"a price by a mass",
		price,
		t(2),
		"cannot divide USD/t (price) by t (mass): USD/t is not a unit of this library, so it converts only to itself. Create the quotient with quantity(), its kind and its bounds.",
	],
	[
		"a price by a share",
		price,
		percent(70),
		"cannot divide USD/t (price) by % (share): use wholeFrom().",
	],
])("throws kind-mismatch for %s, and names the right function", (_, a, b, sentences) => {
	expect(errorOf(() => divide(a, b))).toMatchObject({
		code: "kind-mismatch",
		function: "divide",
		argument: "b",
		message: `divide: b: ${sentences}`,
		given: [a, b],
	});
});
