import { type LevelKind, narrow, type Quantity, quantity, type Unit } from "china-aluminum";
import { aluminumConsumption } from "china-aluminum/2025-r1";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");
const points = quantity(1, "pp");

test("returns a quantity in the unit of the first statement", () => {
	expectTypeOf(narrow(tonnes, megatonnes)).toEqualTypeOf<Quantity<"mass", "t">>();
	expectTypeOf(narrow(percent, percent)).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(narrow(aluminumConsumption, tonnes)).toEqualTypeOf<Quantity<"mass", "Mt">>();
});

test("accepts generic code and quantities whose kinds are known only at run time", () => {
	const generic = <K extends LevelKind, U extends Unit>(a: Quantity<K, U>, b: Quantity<K, U>) => {
		expectTypeOf(narrow(a, b)).toEqualTypeOf<Quantity<K, U>>();
	};
	const wide = (a: Quantity, b: Quantity) => {
		expectTypeOf(narrow(a, b)).toEqualTypeOf<Quantity>();
	};
	expectTypeOf([generic, wide]).toBeArray();
});

test("rejects different kinds", () => {
	// @ts-expect-error a share and percentage points
	narrow(percent, points);
	// @ts-expect-error a mass and a share
	narrow(tonnes, percent);
});
