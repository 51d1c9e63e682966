import { convert, type Quantity, quantity, type UnitOf } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");

test("has the kind of its input and the new unit", () => {
	expectTypeOf(convert(tonnes, "Mt")).toEqualTypeOf<Quantity<"mass", "Mt">>();
});

test("accepts the units of the kind", () => {
	expectTypeOf<UnitOf<"mass">>().toEqualTypeOf<"kg" | "t" | "kt" | "Mt" | "Gt">();
	expectTypeOf<UnitOf<"relative-change">>().toEqualTypeOf<"%">();
	// @ts-expect-error a unit of another kind
	convert(tonnes, "kA");
	// @ts-expect-error tons is not a unit
	convert(tonnes, "tons");
});
