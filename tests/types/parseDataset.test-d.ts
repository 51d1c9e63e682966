import type { Figure } from "china-aluminum";
import { parseDataset } from "china-aluminum/schema";
import { expectTypeOf, test } from "vitest";

test("has figures without literal types", () => {
	expectTypeOf(parseDataset({}).figures[0]).toEqualTypeOf<Figure | undefined>();
});
