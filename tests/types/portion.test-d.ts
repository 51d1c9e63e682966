import { portion, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");
const points = quantity(1, "pp");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(portion(percent, megatonnes)).toEqualTypeOf<Quantity<"mass", "Mt">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error percentage points as the share
	portion(points, megatonnes);
	// @ts-expect-error a share as the whole
	portion(percent, percent);
});
