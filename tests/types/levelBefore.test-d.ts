import { levelBefore, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");
const points = quantity(1, "pp");
const change = quantity(1, "%", { kind: "relative-change" });
const rate = quantity(1, "%/a");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(levelBefore(percent, points)).toEqualTypeOf<Quantity<"share", "%">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a relative change of a share
	levelBefore(percent, change);
	// @ts-expect-error a growth rate
	levelBefore(megatonnes, rate);
});
