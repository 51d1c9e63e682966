import { expectTypeOf, test } from "vitest";
import type {
	bauxiteImports2024,
	greenElectricityAluminumShare2024,
} from "../../src/datasets/2025-r1.ts";
import {
	type Addend,
	add,
	type Comparable,
	compare,
	convert,
	type Difference,
	type Flow,
	type GrownLevel,
	growthRate,
	importDependency,
	type Kind,
	type LaterLevel,
	type LaterShare,
	percentagePointChange,
	percentChange,
	type Quantity,
	quantity,
	type Subtrahend,
	type Sum,
	share,
	subtract,
	type Target,
	type Unit,
	type UnitOf,
	type Whole,
} from "../../src/index.ts";

const tonnes = quantity(1, "t");
const megatonnes = quantity(1, "Mt");
const percent = quantity(1, "%");
const points = quantity(1, "pp");
const change = quantity(1, "%", "exact", "relative-change");
const rate = quantity(1, "%/a");
const current = quantity(1, "kA");

test("quantity has the kind and unit it was given", () => {
	expectTypeOf(tonnes).toEqualTypeOf<Quantity<"mass", "t">>();
	expectTypeOf(percent).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(change).toEqualTypeOf<Quantity<"relative-change", "%">>();
	// @ts-expect-error tons is no unit
	quantity(1, "tons");
	// @ts-expect-error between is said of results alone
	quantity(1, "t", "between");
	// @ts-expect-error tonnes express no share
	quantity(1, "t", "exact", "share");
	// @ts-expect-error a value is a number or digits
	quantity(1n, "t");
});

test("what can be added", () => {
	expectTypeOf(add(tonnes, megatonnes)).toEqualTypeOf<Quantity<"mass", "t">>();
	expectTypeOf(add(percent, points)).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(add(points, percent)).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(add(points, points)).toEqualTypeOf<Quantity<"change-of-share", "pp">>();
	expectTypeOf<Sum<"change-of-share", "pp", "share" | "change-of-share">>().toEqualTypeOf<
		Quantity<"share", "%"> | Quantity<"change-of-share", "pp">
	>();
});

test("what cannot be added", () => {
	// @ts-expect-error
	add(percent, tonnes);
	// @ts-expect-error
	add(tonnes, percent);
	// @ts-expect-error
	add(percent, percent);
	// @ts-expect-error
	add(change, change);
	// @ts-expect-error
	add(rate, rate);
	// @ts-expect-error
	add(percent, change);
	// @ts-expect-error
	add(points, rate);
	// @ts-expect-error
	add(tonnes, current);
	// @ts-expect-error
	add(tonnes, 5);
});

test("what can be subtracted", () => {
	expectTypeOf(subtract(megatonnes, tonnes)).toEqualTypeOf<Quantity<"mass", "Mt">>();
	expectTypeOf(subtract(percent, percent)).toEqualTypeOf<Quantity<"change-of-share", "pp">>();
	expectTypeOf(subtract(percent, points)).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(subtract(points, points)).toEqualTypeOf<Quantity<"change-of-share", "pp">>();
	expectTypeOf<Difference<"share", "%", "share" | "change-of-share">>().toEqualTypeOf<
		Quantity<"change-of-share", "pp"> | Quantity<"share", "%">
	>();
});

test("what cannot be subtracted", () => {
	// @ts-expect-error
	subtract(points, percent);
	// @ts-expect-error
	subtract(tonnes, percent);
	// @ts-expect-error
	subtract(change, change);
	// @ts-expect-error
	subtract(rate, rate);
});

test("the compiler says the mistake in one sentence", () => {
	expectTypeOf<
		Addend<"share", "%", "mass", "Mt">
	>().toEqualTypeOf<"cannot add % (share) and Mt (mass)">();
	expectTypeOf<
		Addend<"share", "%", "share", "%">
	>().toEqualTypeOf<"cannot add % (share) and % (share)">();
	expectTypeOf<
		Subtrahend<"mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot subtract % (share) from t (mass)">();
	expectTypeOf<
		Comparable<"mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot compare t (mass) with % (share)">();
	expectTypeOf<Target<"mass", "t", "kA">>().toEqualTypeOf<"cannot convert t (mass) to kA">();
	expectTypeOf<
		Whole<"mass", "Mt", "share", "%">
	>().toEqualTypeOf<"cannot take the share of Mt (mass) in % (share)">();
	expectTypeOf<
		LaterLevel<"share", "%", "share", "%">
	>().toEqualTypeOf<"cannot take the change from % (share) to % (share)">();
	expectTypeOf<
		LaterShare<"share", "%", "mass", "t">
	>().toEqualTypeOf<"cannot take the change of share from % (share) to t (mass)">();
	expectTypeOf<
		GrownLevel<"mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot take the growth from t (mass) to % (share)">();
	expectTypeOf<
		Flow<"mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot set t (mass) against % (share)">();
});

test("indicators", () => {
	expectTypeOf(share(tonnes, megatonnes)).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(percentChange(tonnes, megatonnes)).toEqualTypeOf<Quantity<"relative-change", "%">>();
	expectTypeOf(percentagePointChange(percent, percent)).toEqualTypeOf<
		Quantity<"change-of-share", "pp">
	>();
	expectTypeOf(growthRate(tonnes, megatonnes, 4)).toEqualTypeOf<Quantity<"growth-rate", "%/a">>();
	expectTypeOf(importDependency({ imports: tonnes, production: megatonnes })).toEqualTypeOf<
		Quantity<"share", "%">
	>();
	importDependency({ imports: tonnes, production: megatonnes, exports: quantity(1, "kt") });
	importDependency({ imports: tonnes, production: megatonnes, exports: undefined });
	// @ts-expect-error
	share(tonnes, percent);
	// @ts-expect-error
	share(percent, percent);
	// @ts-expect-error
	percentChange(percent, percent);
	// @ts-expect-error
	percentagePointChange(tonnes, tonnes);
	// @ts-expect-error
	percentagePointChange(percent, points);
	// @ts-expect-error
	growthRate(tonnes, current, 4);
	// @ts-expect-error
	growthRate(tonnes, tonnes);
	// @ts-expect-error
	importDependency({ imports: tonnes, production: percent });
	// @ts-expect-error
	importDependency({ imports: tonnes, production: tonnes, exports: percent });
	// @ts-expect-error production is needed
	importDependency({ imports: tonnes });
});

test("convert and compare", () => {
	expectTypeOf(convert(tonnes, "Mt")).toEqualTypeOf<Quantity<"mass", "Mt">>();
	expectTypeOf(compare(tonnes, megatonnes)).toEqualTypeOf<
		"less" | "equal" | "greater" | "undetermined"
	>();
	expectTypeOf<UnitOf<"mass">>().toEqualTypeOf<"kg" | "t" | "kt" | "Mt" | "Gt">();
	expectTypeOf<UnitOf<"relative-change">>().toEqualTypeOf<"%">();
	// @ts-expect-error
	convert(tonnes, "kA");
	// @ts-expect-error
	convert(tonnes, "tons");
	// @ts-expect-error
	compare(percent, points);
});

test("quantities whose kinds only the program knows are taken, and checked when it runs", () => {
	const [a, b] = [tonnes, percent] as Quantity<Kind, Unit>[] as [Quantity, Quantity];
	add(a, b);
	subtract(a, b);
	compare(a, b);
	share(a, b);
	percentChange(a, b);
	growthRate(a, b, 1);
	add(tonnes, b);
	add(a, tonnes);
});

test("a result is read-only", () => {
	// @ts-expect-error
	tonnes.value = 2;
	// @ts-expect-error
	add(tonnes, tonnes).derivation.by = "hand";
});

test("figures have literal types where programs branch, and none where prose is mended", () => {
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
