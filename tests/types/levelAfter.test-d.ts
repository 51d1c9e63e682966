import { levelAfter, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const megatonnes = quantity(1, "Mt");
const points = quantity(1, "pp");
const change = quantity(1, "%", { kind: "relative-change" });

test("has the kind and the unit of its definition", () => {
	expectTypeOf(levelAfter(megatonnes, change)).toEqualTypeOf<Quantity<"mass", "Mt">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error percentage points of a mass
	levelAfter(megatonnes, points);
});
