import { type Figure, type FigureQuery, findFigures, type Kind } from "china-aluminum";
import { type bauxiteImports2024, figures, type ReportFigure } from "china-aluminum/2025-r1";
import type { FigureEntry } from "china-aluminum/schema";
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
	expectTypeOf(findFigures(figures, { period: "2024" })[0]?.period).toEqualTypeOf<
		"2024" | undefined
	>();
	expectTypeOf(findFigures(figures, { qualifier: "about" })[0]?.qualifier).toEqualTypeOf<
		"about" | undefined
	>();
	expectTypeOf(findFigures(figures, { status: "F" })).toEqualTypeOf<ReportFigure[]>();
	expectTypeOf(findFigures(figures, { commodity: "bauxite", unit: "kA" })).toEqualTypeOf<never[]>();
	expectTypeOf(findFigures(figures as readonly Figure[], { unit: "Mt" })).toEqualTypeOf<Figure[]>();
});

test("accepts values that are known only at run time, and does not narrow by them", () => {
	const text: string = "bauxite";
	const kind = "mass" as Kind;
	const query: FigureQuery<ReportFigure> = { commodity: "bauxite" };
	expectTypeOf(findFigures(figures, { commodity: text })).toEqualTypeOf<ReportFigure[]>();
	expectTypeOf(findFigures(figures, { commodity: [text, "alumina"] })).toEqualTypeOf<
		ReportFigure[]
	>();
	expectTypeOf(findFigures(figures, query)).toEqualTypeOf<ReportFigure[]>();
	expectTypeOf(findFigures(figures, query as FigureQuery)).toEqualTypeOf<ReportFigure[]>();
	expectTypeOf(findFigures(figures, { kind, commodity: "bauxite" })[0]?.commodity).toEqualTypeOf<
		"bauxite" | undefined
	>();
});

test("takes figures of a type parameter", () => {
	const bauxite = <F extends Figure>(list: readonly F[]) =>
		findFigures(list, { commodity: "bauxite" });
	expectTypeOf(bauxite(figures)[0]?.commodity).toEqualTypeOf<"bauxite" | undefined>();
	expectTypeOf(bauxite(figures as readonly Figure[])).toEqualTypeOf<Figure[]>();
});

test("rejects values and fields that no figure has", () => {
	// @ts-expect-error the fields of the query are not known
	findFigures(figures, Object.fromEntries(new URLSearchParams("commodity=bauxite")));
	// @ts-expect-error no such commodity
	findFigures(figures, { commodity: "copper" });
	// @ts-expect-error no such commodity in the list
	findFigures(figures, { commodity: ["bauxite", "copper"] });
	// @ts-expect-error no such period
	findFigures(figures, { period: "1999" });
	// @ts-expect-error a number
	findFigures(figures, { kind: 5 });
	// @ts-expect-error no such field
	findFigures(figures, { color: "red", commodity: "bauxite" });
	// @ts-expect-error figures are not searched by this field
	findFigures(figures, { label: "Bauxite imports" });
	// @ts-expect-error entries of a dataset file are not figures
	findFigures([] as FigureEntry[], {});
	// @ts-expect-error no such period, beside a string that is known only at run time
	findFigures(figures, { commodity: "bauxite" as string, period: "1999" });
	// @ts-expect-error a query is an object
	findFigures(figures, undefined);
	// @ts-expect-error a query is an object
	findFigures(figures, null);
	// @ts-expect-error a query is not a text
	findFigures(figures, "bauxite");
	// @ts-expect-error a query is not a function
	findFigures(figures, (figure: Figure) => figure.value > 1);
	// @ts-expect-error a query is not a list
	findFigures(figures, []);
});

test("accepts a time, and does not narrow by it", () => {
	const text: string = "2024";
	expectTypeOf(findFigures(figures, { during: "2024" })).toEqualTypeOf<ReportFigure[]>();
	expectTypeOf(
		findFigures(figures, { during: text, commodity: "bauxite" })[0]?.commodity,
	).toEqualTypeOf<"bauxite" | undefined>();
	// @ts-expect-error a year as a number
	findFigures(figures, { during: 2024 });
});
