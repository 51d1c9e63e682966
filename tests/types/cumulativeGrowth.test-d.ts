import { cumulativeGrowth, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const percent = quantity(1, "%");
const rate = quantity(1, "%/a");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(cumulativeGrowth(rate, 3)).toEqualTypeOf<Quantity<"relative-change", "%">>();
});

test("rejects other kinds", () => {
	// @ts-expect-error a share as the rate
	cumulativeGrowth(percent, 3);
});
