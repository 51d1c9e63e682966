import { convert, format, multiply, type Quantity, quantity, scale } from "china-aluminum";
import {
	aluminaLineCapacity,
	aluminumConsumptionPerCapita,
	primaryAluminumSpecificEnergyChange2024,
} from "china-aluminum/2025-r1";
import { expect, test } from "vitest";
import { boundsOf } from "../support/boundsOf.ts";
import { errorOf } from "../support/errorOf.ts";
import { change, percent, price, rate, t } from "../support/quantities.ts";

const output = quantity(43, "Mt", "rounded");
const population = quantity(1408.28, "10*6.{person}", "rounded");

test("multiplies specific energy by mass", () => {
	const saved = multiply(quantity(300, "kW.h/t", "rounded"), output);
	expect([saved.kind, saved.unit]).toEqual(["energy", "kW.h"]);
	expect(boundsOf(saved)).toEqual([299.5 * 42.5e6, 300 * 43e6, 300.5 * 43.5e6]);
	expect(format(convert(saved, "TW.h"))).toBe("12.9 TWh");
});

test("keeps the sign of a change", () => {
	const change2024 = multiply(primaryAluminumSpecificEnergyChange2024, output);
	expect(boundsOf(change2024)).toEqual([-300.5 * 43.5e6, -300 * 43e6, -299.5 * 42.5e6]);
});

test("multiplies mass per person by population, in either order", () => {
	const total = multiply(aluminumConsumptionPerCapita, population);
	expect([total.kind, total.unit]).toEqual(["mass", "kg"]);
	expect(boundsOf(convert(total, "t"))).toEqual([50_064_176.25, 50_134_768, 50_205_360.25]);
	expect(boundsOf(multiply(population, aluminumConsumptionPerCapita))).toEqual(boundsOf(total));
});

test("multiplies mass per line by a number of lines", () => {
	const capacity = multiply(aluminaLineCapacity, quantity(3, "{line}"));
	expect([capacity.kind, capacity.unit]).toEqual(["mass", "t"]);
	expect(boundsOf(capacity)).toEqual([4_650_000, 4_800_000, 4_950_000]);
});

test("leaves open what an input leaves open", () => {
	const perTonne = quantity(300, "kW.h/t");
	expect(multiply(perTonne, quantity(43, "Mt", "over")).qualifier).toBe("over");
	expect(multiply(scale(perTonne, -1), quantity(43, "Mt", "over")).qualifier).toBe("under");
	expect(multiply(perTonne, quantity(43, "Mt", "about")).qualifier).toBe("about");
	expect(multiply(perTonne, quantity(43, "Mt")).qualifier).toBe("exact");
});

test.each<[string, Quantity, Quantity, string]>([
	[
		"a share and a mass",
		percent(70),
		t(1),
		"cannot multiply % (share) by t (mass): use portion().",
	],
	[
		"a mass and a share",
		t(1),
		percent(70),
		"cannot multiply t (mass) by % (share): use portion().",
	],
	[
		"a mass and a change",
		t(1),
		change(5),
		"cannot multiply t (mass) by % (relative-change): use levelAfter().",
	],
	[
		"a mass and a growth rate",
		t(1),
		rate(5),
		"cannot multiply t (mass) by %/a (growth-rate): use project().",
	],
	[
		"two masses",
		t(1),
		t(2),
		"cannot multiply t (mass) by t (mass). Multiply an amount per tonne, person or line by the tonnes, people or lines.",
	],
	[
		"a mass per person and a mass",
		aluminumConsumptionPerCapita,
		t(2),
		"cannot multiply kg/{person} (mass-per-person) by t (mass). Multiply an amount per tonne, person or line by the tonnes, people or lines.",
	],
	[
		"two shares",
		percent(70),
		percent(20),
		"cannot multiply % (share) by % (share). Apply the percentages to an amount, one after the other.",
	],
	[
		"a share and a change",
		percent(70),
		change(5),
		"cannot multiply % (share) by % (relative-change). Apply the percentages to an amount, one after the other.",
	],
	[
		"a price and a mass",
		price,
		t(2),
		"cannot multiply USD/t (price) by t (mass): USD/t is not a unit of this library, so it converts only to itself. Create the product with quantity(), its kind and its bounds.",
	],
	[
		"a mass and a price",
		t(2),
		price,
		"cannot multiply t (mass) by USD/t (price): USD/t is not a unit of this library, so it converts only to itself. Create the product with quantity(), its kind and its bounds.",
	],
	[
		"a share and a price",
		percent(70),
		price,
		"cannot multiply % (share) by USD/t (price): use portion().",
	],
])("throws kind-mismatch for %s, and names the right function", (_, a, b, sentences) => {
	expect(errorOf(() => multiply(a, b))).toMatchObject({
		code: "kind-mismatch",
		function: "multiply",
		argument: "b",
		message: `multiply: b: ${sentences}`,
		given: [a, b],
	});
});
