import { compare, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");
const points = quantity(1, "pp");

test("returns one of four words", () => {
	expectTypeOf(compare(tonnes, megatonnes)).toEqualTypeOf<
		"less" | "equal" | "greater" | "undetermined"
	>();
});

test("rejects different kinds", () => {
	// @ts-expect-error a share and percentage points
	compare(percent, points);
});
