import { impliedProduction, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");
const points = quantity(1, "pp");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(impliedProduction(megatonnes, percent)).toEqualTypeOf<Quantity<"mass", "Mt">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a share as imports
	impliedProduction(percent, percent);
	// @ts-expect-error percentage points as the dependency
	impliedProduction(tonnes, points);
});
