import { divide, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";
import type { Factor } from "../../src/model/productRules.ts";

const tonnes = quantity(1, "Mt");
const energy = quantity(1, "TW.h");

test("has the kind and the unit of the quotient", () => {
	expectTypeOf(divide(energy, tonnes)).toEqualTypeOf<Quantity<"specific-energy", "kW.h/t">>();
	expectTypeOf(divide(energy, quantity(1, "kW.h/t"))).toEqualTypeOf<Quantity<"mass", "t">>();
	expectTypeOf(divide(tonnes, quantity(1, "{person}"))).toEqualTypeOf<
		Quantity<"mass-per-person", "kg/{person}">
	>();
	expectTypeOf(divide(tonnes, quantity(1, "kg/{person}"))).toEqualTypeOf<
		Quantity<"population", "{person}">
	>();
	expectTypeOf(divide(tonnes, quantity(1, "{line}"))).toEqualTypeOf<
		Quantity<"mass-per-line", "t/{line}">
	>();
	expectTypeOf(divide(tonnes, quantity(1, "t/{line}"))).toEqualTypeOf<
		Quantity<"number-of-lines", "{line}">
	>();
});

test("rejects other pairs in one sentence, which names the right function", () => {
	// @ts-expect-error two masses
	divide(tonnes, tonnes);
	// @ts-expect-error a mass by an energy
	divide(tonnes, energy);
	expectTypeOf<
		Factor<"divide", "mass", "Mt", "mass", "t">
	>().toEqualTypeOf<"cannot divide Mt (mass) by t (mass): use share()">();
	expectTypeOf<
		Factor<"divide", "share", "%", "share", "%">
	>().toEqualTypeOf<"cannot divide % (share) by % (share)">();
	expectTypeOf<
		Factor<"divide", "mass", "Mt", "share", "%">
	>().toEqualTypeOf<"cannot divide Mt (mass) by % (share): use wholeFrom()">();
	expectTypeOf<
		Factor<"divide", "mass", "Mt", "relative-change", "%">
	>().toEqualTypeOf<"cannot divide Mt (mass) by % (relative-change): use levelBefore()">();
	expectTypeOf<
		Factor<"divide", "mass", "Mt", "energy", "kW.h">
	>().toEqualTypeOf<"cannot divide Mt (mass) by kW.h (energy)">();
});

test("accepts quantities whose kinds only the running program knows", () => {
	const wide: Quantity = tonnes;
	expectTypeOf(divide(wide, tonnes)).toEqualTypeOf<Quantity>();
});
