import { apparentConsumption, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");

test("has the unit of imports", () => {
	expectTypeOf(
		apparentConsumption({
			imports: megatonnes,
			production: tonnes,
			exports: quantity(1, "kt"),
			stockIncrease: quantity(1, "kg"),
		}),
	).toEqualTypeOf<Quantity<"mass", "Mt">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a mass and a share
	apparentConsumption({ imports: tonnes, production: tonnes, stockIncrease: percent });
});
