import { type Quantity, type QuantityOptions, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

test("has the kind and the unit that it was given", () => {
	expectTypeOf(quantity(1, "t")).toEqualTypeOf<Quantity<"mass", "t">>();
	expectTypeOf(quantity(1, "%")).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(quantity(1, "%", { kind: "relative-change" })).toEqualTypeOf<
		Quantity<"relative-change", "%">
	>();
});

test("takes the kind from the options, or else from the unit", () => {
	expectTypeOf(quantity(90, "%", { bounds: [85, null] })).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(quantity(12.9, "TW.h", { label: "Saved" })).toEqualTypeOf<
		Quantity<"energy", "TW.h">
	>();
	const options: QuantityOptions<"relative-change"> = { kind: "relative-change" };
	expectTypeOf(quantity(1, "%", options)).toEqualTypeOf<Quantity<"relative-change", "%">>();
});

test("rejects unknown options and values that an option does not accept", () => {
	// @ts-expect-error labels is not an option
	quantity(1, "t", { labels: "Output" });
	// @ts-expect-error a pair of bounds has two entries
	quantity(1, "t", { bounds: [0] });
	// @ts-expect-error T is not a status
	quantity(1, "t", { status: "T" });
	// @ts-expect-error a source has a title
	quantity(1, "t", { source: {} });
	// @ts-expect-error the kind is an option, not an argument
	quantity(1, "%", "exact", "relative-change");
});

test("rejects unknown units and qualifiers, other kinds and other values", () => {
	// @ts-expect-error tons is not a unit
	quantity(1, "tons");
	// @ts-expect-error a number is between bounds only if they are given
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
