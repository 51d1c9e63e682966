import { multiply, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";
import type { Factor } from "../../src/model/productRules.ts";

const perTonne = quantity(300, "kW.h/t");
const tonnes = quantity(1, "Mt");
const persons = quantity(1, "10*6.{person}");
const perPerson = quantity(1, "kg/{person}");

test("has the kind and the unit of the product", () => {
	expectTypeOf(multiply(perTonne, tonnes)).toEqualTypeOf<Quantity<"energy", "kW.h">>();
	expectTypeOf(multiply(tonnes, perTonne)).toEqualTypeOf<Quantity<"energy", "kW.h">>();
	expectTypeOf(multiply(persons, perPerson)).toEqualTypeOf<Quantity<"mass", "kg">>();
	expectTypeOf(multiply(quantity(1, "Mt/{line}"), quantity(3, "{line}"))).toEqualTypeOf<
		Quantity<"mass", "t">
	>();
});

test("rejects other pairs in one sentence, which names the right function", () => {
	// @ts-expect-error a share and a mass
	multiply(quantity(70, "%"), tonnes);
	// @ts-expect-error two masses
	multiply(tonnes, tonnes);
	// @ts-expect-error a mass per person and a mass
	multiply(perPerson, tonnes);
	expectTypeOf<
		Factor<"multiply", "share", "%", "mass", "Mt">
	>().toEqualTypeOf<"cannot multiply % (share) by Mt (mass): use portion()">();
	expectTypeOf<
		Factor<"multiply", "mass", "Mt", "relative-change", "%">
	>().toEqualTypeOf<"cannot multiply Mt (mass) by % (relative-change): use levelAfter()">();
	expectTypeOf<
		Factor<"multiply", "mass", "Mt", "growth-rate", "%/a">
	>().toEqualTypeOf<"cannot multiply Mt (mass) by %/a (growth-rate): use project()">();
	expectTypeOf<
		Factor<"multiply", "share", "%", "share", "%">
	>().toEqualTypeOf<"cannot multiply % (share) by % (share)">();
	expectTypeOf<
		Factor<"multiply", "mass", "Mt", "mass", "t">
	>().toEqualTypeOf<"cannot multiply Mt (mass) by t (mass)">();
	expectTypeOf<
		Factor<"multiply", "mass" | "population", "Mt" | "{person}", "mass-per-person", "kg/{person}">
	>().toEqualTypeOf<"cannot multiply a quantity of several kinds by kg/{person} (mass-per-person)">();
});

test("accepts quantities whose kinds only the running program knows", () => {
	const wide: Quantity = tonnes;
	expectTypeOf(multiply(wide, perTonne)).toEqualTypeOf<Quantity>();
	expectTypeOf(multiply(wide, wide)).toEqualTypeOf<Quantity>();
});
