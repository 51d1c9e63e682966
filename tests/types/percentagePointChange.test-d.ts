import { percentagePointChange, type Quantity, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");
const percent = quantity(1, "%");
const points = quantity(1, "pp");

test("has the kind and the unit of its definition", () => {
	expectTypeOf(percentagePointChange(percent, percent)).toEqualTypeOf<
		Quantity<"change-of-share", "pp">
	>();
});

test("rejects other kinds", () => {
	// @ts-expect-error two masses
	percentagePointChange(tonnes, tonnes);
	// @ts-expect-error a share and percentage points
	percentagePointChange(percent, points);
});
