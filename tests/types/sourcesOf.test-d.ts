import { type Figure, quantity, type SourcedQuantity, sourcesOf } from "china-aluminum";
import { expectTypeOf, test } from "vitest";

const tonnes = quantity(1, "t");

test("returns figures and sourced numbers, which their fields tell apart", () => {
	const [source] = sourcesOf(tonnes);
	expectTypeOf(sourcesOf(tonnes)).toEqualTypeOf<(Figure | SourcedQuantity)[]>();
	if (source && "id" in source) expectTypeOf(source).toEqualTypeOf<Figure>();
	else if (source) expectTypeOf(source).toEqualTypeOf<SourcedQuantity>();
});
