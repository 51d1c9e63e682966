import { add, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";
import type { Sum } from "../../src/model/kindRules.ts";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");
const points = quantity(1, "pp");
const change = quantity(1, "%", { kind: "relative-change" });
const rate = quantity(1, "%/a");
const current = quantity(1, "kA");

test("has the unit of the first quantity, and the kind of the sum", () => {
	expectTypeOf(add(tonnes, megatonnes)).toEqualTypeOf<Quantity<"mass", "t">>();
	expectTypeOf(add(percent, points)).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(add(points, percent)).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(add(points, points)).toEqualTypeOf<Quantity<"change-of-share", "pp">>();
	expectTypeOf<Sum<"change-of-share", "pp", "share" | "change-of-share">>().toEqualTypeOf<
		Quantity<"share", "%"> | Quantity<"change-of-share", "pp">
	>();
});

test("rejects what cannot be added", () => {
	// @ts-expect-error a mass and a share
	add(percent, tonnes);
	// @ts-expect-error a mass and a share
	add(tonnes, percent);
	// @ts-expect-error two shares
	add(percent, percent);
	// @ts-expect-error two relative changes
	add(change, change);
	// @ts-expect-error two growth rates
	add(rate, rate);
	// @ts-expect-error a share and a relative change
	add(percent, change);
	// @ts-expect-error percentage points and a growth rate
	add(points, rate);
	// @ts-expect-error a mass and a current
	add(tonnes, current);
	// @ts-expect-error a bare number
	add(tonnes, 5);
});

test("rejects a union of which one member cannot be added", () => {
	const one = [tonnes, percent][0] as typeof tonnes | typeof percent;
	// @ts-expect-error one of the two may be a share
	add(one, tonnes);
	// @ts-expect-error one of the two may be a share
	add(tonnes, one);
});

test("has a read-only derivation", () => {
	// @ts-expect-error a derivation cannot be changed
	add(tonnes, tonnes).derivation.by = "hand";
});

test("quantities that are created in place are of the kinds that their units mean", () => {
	expectTypeOf(add(quantity(5, "%"), quantity(7, "pp"))).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(add(quantity(5, "t"), quantity(7, "Mt"))).toEqualTypeOf<Quantity<"mass", "t">>();
	// @ts-expect-error
	add(quantity(5, "%"), quantity(7, "%"));
});
