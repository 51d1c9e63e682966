import { growthRate, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const current = quantity(1, "kA");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(growthRate(tonnes, megatonnes, 4)).toEqualTypeOf<Quantity<"growth-rate", "%/a">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a mass and a current
	growthRate(tonnes, current, 4);
	// @ts-expect-error the years are missing
	growthRate(tonnes, tonnes);
});
