import { type Figure, quantity, sourcesOf } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");

test("returns figures", () => {
	expectTypeOf(sourcesOf(tonnes)).toEqualTypeOf<Figure[]>();
});
