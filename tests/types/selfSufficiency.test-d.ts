import { type Quantity, quantity, selfSufficiency } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(selfSufficiency({ imports: tonnes, production: megatonnes })).toEqualTypeOf<
		Quantity<"share", "%">
	>();
});

test("rejects other kinds", () => {
	// @ts-expect-error two shares
	selfSufficiency({ imports: percent, production: percent });
});
