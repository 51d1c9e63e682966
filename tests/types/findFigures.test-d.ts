import { type Figure, findFigures } from "china-aluminum";
import { type bauxiteImports2024, figures, type ReportFigure } from "china-aluminum/2025-r1";
import { expectTypeOf, test } from "vitest";

test("narrows the type of its result to the figures that match", () => {
	const imports = findFigures(figures, { commodity: "bauxite", indicator: "imports" });
	expectTypeOf(imports).toEqualTypeOf<(typeof bauxiteImports2024)[]>();

	const two = findFigures(figures, { indicator: ["imports"], commodity: ["bauxite", "alumina"] });
	expectTypeOf(two[0]?.id as NonNullable<(typeof two)[0]>["id"]).toEqualTypeOf<
		"bauxite-imports-2024" | "alumina-imports-2024"
	>();

	const chosen = "bauxite" as "bauxite" | undefined;
	expectTypeOf(findFigures(figures, { commodity: chosen })).toEqualTypeOf<ReportFigure[]>();
	expectTypeOf(findFigures(figures, {})).toEqualTypeOf<ReportFigure[]>();
	expectTypeOf(findFigures(figures, { period: "2024" })).toEqualTypeOf<ReportFigure[]>();
	expectTypeOf(findFigures(figures, { commodity: "bauxite", unit: "kA" })).toEqualTypeOf<never[]>();
	expectTypeOf(findFigures(figures as readonly Figure[], { unit: "Mt" })).toEqualTypeOf<Figure[]>();
});

test("rejects values and fields that no figure has", () => {
	// @ts-expect-error no such commodity
	findFigures(figures, { commodity: "copper" });
	// @ts-expect-error no such field
	findFigures(figures, { colour: "red", commodity: "bauxite" });
	// @ts-expect-error figures are not searched by this field
	findFigures(figures, { label: "Bauxite imports" });
});
