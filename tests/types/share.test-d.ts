import { type Quantity, quantity, share } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(share(tonnes, megatonnes)).toEqualTypeOf<Quantity<"share", "%">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a mass and a share
	share(tonnes, percent);
	// @ts-expect-error two shares
	share(percent, percent);
});

test("rejects a union of which one member is a share", () => {
	const one = [tonnes, percent][0] as typeof tonnes | typeof percent;
	// @ts-expect-error one of the two may be a share
	share(one, tonnes);
});
