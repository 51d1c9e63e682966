import { netImportReliance, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(netImportReliance({ imports: tonnes, production: megatonnes })).toEqualTypeOf<
		Quantity<"share", "%">
	>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a mass and a share
	netImportReliance({ imports: tonnes, production: percent });
});
