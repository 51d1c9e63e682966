import { explain, quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");

test("returns a text", () => {
	expectTypeOf(explain(tonnes)).toEqualTypeOf<string>();
});
