import { type Quantity, quantity, scale } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");

test("keeps kind and unit", () => {
	expectTypeOf(scale(tonnes, 2)).toEqualTypeOf<Quantity<"mass", "t">>();
});
