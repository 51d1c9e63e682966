import { importDependency, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(importDependency({ imports: tonnes, production: megatonnes })).toEqualTypeOf<
		Quantity<"share", "%">
	>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a mass and a share
	importDependency({ imports: tonnes, production: percent });
	// @ts-expect-error a mass and a share
	importDependency({ imports: tonnes, production: tonnes, exports: percent });
	// @ts-expect-error production is missing
	importDependency({ imports: tonnes });
});

test("accepts exports in any unit of the kind, and undefined", () => {
	importDependency({ imports: tonnes, production: megatonnes, exports: quantity(1, "kt") });
	importDependency({ imports: tonnes, production: megatonnes, exports: undefined });
});
