import { type Quantity, quantity, subtract } from "china-aluminum";
import { expectTypeOf, test } from "vitest";
import type { Difference } from "../../src/model/kindRules.ts";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");
const points = quantity(1, "pp");
const change = quantity(1, "%", { kind: "relative-change" });
const rate = quantity(1, "%/a");

test("has the unit of the first quantity, and the kind of the difference", () => {
	expectTypeOf(subtract(megatonnes, tonnes)).toEqualTypeOf<Quantity<"mass", "Mt">>();
	expectTypeOf(subtract(percent, percent)).toEqualTypeOf<Quantity<"change-of-share", "pp">>();
	expectTypeOf(subtract(percent, points)).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(subtract(points, points)).toEqualTypeOf<Quantity<"change-of-share", "pp">>();
	expectTypeOf<Difference<"share", "%", "share" | "change-of-share">>().toEqualTypeOf<
		Quantity<"change-of-share", "pp"> | Quantity<"share", "%">
	>();
});

test("rejects what cannot be subtracted", () => {
	// @ts-expect-error a share from percentage points
	subtract(points, percent);
	// @ts-expect-error a share from a mass
	subtract(tonnes, percent);
	// @ts-expect-error two relative changes
	subtract(change, change);
	// @ts-expect-error two growth rates
	subtract(rate, rate);
});
