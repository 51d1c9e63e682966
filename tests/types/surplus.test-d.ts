import { type Quantity, quantity, surplus } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(surplus(megatonnes, tonnes)).toEqualTypeOf<Quantity<"mass", "Mt">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a mass and a share
	surplus(tonnes, percent);
});
