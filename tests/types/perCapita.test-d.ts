import { perCapita, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(perCapita(tonnes, quantity(1, "{person}"))).toEqualTypeOf<
		Quantity<"mass-per-person", "kg/{person}">
	>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a mass as the population
	perCapita(tonnes, tonnes);
});
