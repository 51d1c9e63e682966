import type { Base, Figure, Quantity } from "china-aluminum";
import {
	type bauxiteImports2024,
	type bauxiteImportsGuineaShare,
	commodities,
	discrepancies,
	type greenElectricityAluminumShare2024,
	indicators,
	type primaryAluminumSpecificEnergyChange2024,
	type ReportFigure,
	type redMudUtilizationRateChange,
	statements,
} from "china-aluminum/2025-r1";
import { expectTypeOf, test } from "vitest";

test("figures have literal types for fields that programs test, and wide types for values and prose", () => {
	type Bauxite = typeof bauxiteImports2024;
	expectTypeOf<Bauxite["id"]>().toEqualTypeOf<"bauxite-imports-2024">();
	expectTypeOf<Bauxite["kind"]>().toEqualTypeOf<"mass">();
	expectTypeOf<Bauxite["unit"]>().toEqualTypeOf<"Mt">();
	expectTypeOf<Bauxite["commodity"]>().toEqualTypeOf<"bauxite">();
	expectTypeOf<Bauxite["indicator"]>().toEqualTypeOf<"imports">();
	expectTypeOf<Bauxite["area"]>().toEqualTypeOf<"CN">();
	expectTypeOf<Bauxite["value"]>().toEqualTypeOf<number>();
	expectTypeOf<Bauxite["label"]["en"]>().toEqualTypeOf<string>();
	expectTypeOf<typeof greenElectricityAluminumShare2024>().toExtend<Quantity<"share", "%">>();
});

test("the kind and the qualifier of each figure decide the types of its bounds", () => {
	type Bounds<F> = F extends { readonly lower: unknown; readonly upper: unknown }
		? [F["lower"], F["upper"]]
		: never;
	type Unlike<F extends ReportFigure> = F extends unknown
		? Figure<F["kind"], F["unit"], F["qualifier"]> extends infer Expected
			? [F, Bounds<Expected>] extends [Expected, Bounds<F>]
				? never
				: F["id"]
			: never
		: never;
	expectTypeOf<Unlike<ReportFigure>>().toBeNever();
});

test("a share has the type of its base, and a change the id of its level", () => {
	expectTypeOf<(typeof bauxiteImportsGuineaShare)["base"]>().toEqualTypeOf<Base>();
	expectTypeOf<(typeof greenElectricityAluminumShare2024)["base"]>().toEqualTypeOf<null>();
	expectTypeOf<
		(typeof redMudUtilizationRateChange)["changeOf"]
	>().toEqualTypeOf<"red-mud-utilization-rate">();
	expectTypeOf<
		(typeof primaryAluminumSpecificEnergyChange2024)["changeOf"]
	>().toEqualTypeOf<null>();
});

test("labels of figures and code lists are in both languages", () => {
	expectTypeOf<(typeof bauxiteImports2024)["label"]["zh"]>().toEqualTypeOf<string>();
	for (const { label } of [...commodities, ...indicators]) {
		expectTypeOf(label.zh).toEqualTypeOf<string>();
	}
});

test("the type of a statement decides its fields", () => {
	for (const statement of statements) {
		if (statement.type === "investment") {
			expectTypeOf(statement.direction).toEqualTypeOf<"outward" | "inward">();
		}
		// @ts-expect-error only a claim has a topic
		if (statement.type !== "claim") statement.topic;
		// @ts-expect-error no statement has this id
		statement.id === "zinc";
	}
});

test("a discrepancy has the types of its two figures and of their gap", () => {
	const [bauxite] = discrepancies;
	expectTypeOf(bauxite.figures[1].id).toEqualTypeOf<"bauxite-world-production-share-challenges">();
	expectTypeOf(bauxite.gap).toEqualTypeOf<Quantity<"change-of-share", "pp">>();
});
