import { expectTypeOf, test } from "vitest";
import {
	type bauxiteImports2024,
	discrepancies,
	figures,
	type ReportFigure,
	statements,
} from "../../src/datasets/2025-r1.ts";
import { type Figure, findFigures, type Quantity } from "../../src/index.ts";
import { defineDataset, parseDataset } from "../../src/schema/index.ts";
import { file } from "../support/bareDataset.ts";

test("findFigures narrows its result by the query", () => {
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

test("findFigures refuses what no figure has", () => {
	// @ts-expect-error no such commodity
	findFigures(figures, { commodity: "copper" });
	// @ts-expect-error no such field
	findFigures(figures, { colour: "red", commodity: "bauxite" });
	// @ts-expect-error not a field that figures are searched by
	findFigures(figures, { label: "Bauxite imports" });
});

test("defineDataset keeps the literals of a file, parseDataset has none", () => {
	const { figures: _, ...rest } = file();
	const mine = defineDataset({
		...rest,
		figures: [
			{
				id: "copper-production-2025",
				commodity: "copper",
				indicator: "production",
				area: "CL",
				period: "2025",
				value: "5.3",
				unit: "Mt",
				kind: "mass",
				qualifier: "rounded",
				status: "A",
				section: "part-1",
				sentence: 1,
				printed: "5.3 Mt",
				label: { en: "Copper output", zh: "铜产量" },
			},
		],
	});
	expectTypeOf(mine.byId["copper-production-2025"]).toEqualTypeOf<
		Figure<"copper-production-2025", "mass", "Mt", "copper", "production", "CL">
	>();
	// @ts-expect-error no such figure
	mine.byId["zinc-production-2025"];
	expectTypeOf(parseDataset({}).figures[0]).toEqualTypeOf<Figure | undefined>();
	// @ts-expect-error no such unit
	defineDataset({ ...rest, figures: [{ ...file().figures[0], unit: "tons" }] });
});

test("a statement is told by its type", () => {
	for (const statement of statements) {
		if (statement.type === "investment") {
			expectTypeOf(statement.direction).toEqualTypeOf<"outward" | "inward">();
		}
		// @ts-expect-error only a claim has a topic
		if (statement.type !== "claim") statement.topic;
		// @ts-expect-error no such statement
		statement.id === "zinc";
	}
});

test("a discrepancy knows its two figures and the kind of their gap", () => {
	const [bauxite] = discrepancies;
	expectTypeOf(bauxite.figures[1].id).toEqualTypeOf<"bauxite-world-production-share-challenges">();
	expectTypeOf(bauxite.gap).toEqualTypeOf<Quantity<"change-of-share", "pp">>();
});
