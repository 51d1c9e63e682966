import { type Quantity, quantity, wholeFrom } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(wholeFrom(megatonnes, percent)).toEqualTypeOf<Quantity<"mass", "Mt">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a share as the part
	wholeFrom(percent, percent);
});
