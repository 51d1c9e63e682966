import { agree, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");
const points = quantity(1, "pp");

test("returns a Boolean", () => {
	expectTypeOf(agree(tonnes, megatonnes)).toEqualTypeOf<boolean>();
});

test("rejects different kinds", () => {
	// @ts-expect-error a share and percentage points
	agree(percent, points);
});
