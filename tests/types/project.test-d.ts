import { project, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");
const rate = quantity(1, "%/a");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(project(megatonnes, rate, 3)).toEqualTypeOf<Quantity<"mass", "Mt">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a share as the level
	project(percent, rate, 3);
	// @ts-expect-error a share as the rate
	project(tonnes, percent, 3);
});
