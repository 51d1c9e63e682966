import { type Quantity, quantity, total } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");
const current = quantity(1, "kA");

test("has the kind of the list and one of its units", () => {
	expectTypeOf(total([tonnes, megatonnes])).toEqualTypeOf<Quantity<"mass", "t" | "Mt">>();
});

test("rejects lists that do not add up", () => {
	// @ts-expect-error two shares
	total([percent, percent]);
	// @ts-expect-error a mass and a current
	total([tonnes, current]);
});
