import { concentration, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const percent = quantity(1, "%");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(concentration([percent])).toEqualTypeOf<Quantity<"concentration", "{HHI}">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a mass
	concentration([tonnes]);
});
