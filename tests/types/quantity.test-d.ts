import { type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

test("has the kind and the unit that it was given", () => {
	expectTypeOf(quantity(1, "t")).toEqualTypeOf<Quantity<"mass", "t">>();
	expectTypeOf(quantity(1, "%")).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(quantity(1, "%", { kind: "relative-change" })).toEqualTypeOf<
		Quantity<"relative-change", "%">
	>();
});

test("rejects unknown units and qualifiers, other kinds and other values", () => {
	// @ts-expect-error tons is not a unit
	quantity(1, "tons");
	// @ts-expect-error only results can be between two bounds
	quantity(1, "t", "between");
	// @ts-expect-error tonnes do not express a share
	quantity(1, "t", { kind: "share" });
	// @ts-expect-error a value is a number or a string of digits
	quantity(1n, "t");
});

test("is read-only", () => {
	// @ts-expect-error a value cannot be assigned
	quantity(1, "t").value = 2;
});
