import { percentChange, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(percentChange(tonnes, megatonnes)).toEqualTypeOf<Quantity<"relative-change", "%">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error two shares
	percentChange(percent, percent);
});
