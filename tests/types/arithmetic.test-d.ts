import { expectTypeOf, test } from "vitest";
import type {
	bauxiteImports2024,
	greenElectricityAluminumShare2024,
} from "../../src/datasets/2025-r1.ts";
import {
	add,
	agree,
	apparentConsumption,
	capacityUtilization,
	compare,
	concentration,
	convert,
	cumulativeGrowth,
	type Difference,
	explain,
	type Figure,
	growthRate,
	impliedProduction,
	importDependency,
	type Kind,
	type Level,
	levelAfter,
	levelBefore,
	netImportReliance,
	type OfKind,
	perCapita,
	percentagePointChange,
	percentChange,
	portion,
	project,
	type Quantity,
	quantity,
	type Second,
	type Sum,
	scale,
	selfSufficiency,
	share,
	sourcesOf,
	subtract,
	surplus,
	type Totalled,
	total,
	type Unit,
	type UnitOf,
	wholeFrom,
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
		Second<"add", "share", "%", "mass", "Mt">
	>().toEqualTypeOf<"cannot add % (share) and Mt (mass)">();
	expectTypeOf<
		Second<"add", "share", "%", "share", "%">
	>().toEqualTypeOf<"cannot add % (share) and % (share)">();
	expectTypeOf<
		Second<"subtract", "mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot subtract % (share) from t (mass)">();
	expectTypeOf<
		Second<"compare", "mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot compare t (mass) with % (share)">();
	expectTypeOf<
		Second<"share", "mass", "Mt", "share", "%">
	>().toEqualTypeOf<"cannot take the share of Mt (mass) in % (share)">();
	expectTypeOf<
		Second<"change", "share", "%", "share", "%">
	>().toEqualTypeOf<"cannot take the change from % (share) to % (share)">();
	expectTypeOf<
		Second<"points", "share", "%", "mass", "t">
	>().toEqualTypeOf<"cannot take the change of share from % (share) to t (mass)">();
	expectTypeOf<
		Second<"balance", "mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot set t (mass) against % (share)">();
	expectTypeOf<
		Second<"level", "mass", "Mt", "change-of-share", "pp">
	>().toEqualTypeOf<"cannot change Mt (mass) by pp (change-of-share)">();
	expectTypeOf<
		Second<"level", "share", "%", "relative-change", "%">
	>().toEqualTypeOf<"cannot change % (share) by % (relative-change)">();
});

test("the compiler says in one sentence what kind a function takes", () => {
	expectTypeOf<Level<"project", "share", "%">>().toEqualTypeOf<"cannot project % (share)">();
	expectTypeOf<Level<"project", "mass", "t">>().toEqualTypeOf<Quantity<"mass", "t">>();
	expectTypeOf<
		OfKind<"rate", "growth-rate", "share", "%">
	>().toEqualTypeOf<"the rate is % (share): give a growth-rate">();
	expectTypeOf<
		OfKind<"share", "share", "share" | "mass", "%" | "t">
	>().toEqualTypeOf<"the share is t (mass): give a share">();
	expectTypeOf<OfKind<"share", "share", "share", "%">>().toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf<Totalled<"mass" | "share", "t" | "%">>().toEqualTypeOf<
		readonly ("cannot total mass" | "cannot total share")[]
	>();
});

test("of several pairs, the compiler names those that do not go together", () => {
	expectTypeOf<
		Second<"add", "mass" | "share", "Mt" | "%", "mass", "t">
	>().toEqualTypeOf<"cannot add % (share) and t (mass)">();
	expectTypeOf<Second<"add", "mass", "Mt" | "kt", "mass", "t">>().toEqualTypeOf<
		Quantity<"mass", "t">
	>();
	const one = [tonnes, percent][0] as typeof tonnes | typeof percent;
	// @ts-expect-error one of the two may be a share
	add(one, tonnes);
	// @ts-expect-error one of the two may be a share
	add(tonnes, one);
	// @ts-expect-error one of the two may be a share
	share(one, tonnes);
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

test("the other functions", () => {
	expectTypeOf(scale(tonnes, 2)).toEqualTypeOf<Quantity<"mass", "t">>();
	expectTypeOf(total([tonnes, megatonnes])).toEqualTypeOf<Quantity<"mass", "t" | "Mt">>();
	expectTypeOf(portion(percent, megatonnes)).toEqualTypeOf<Quantity<"mass", "Mt">>();
	expectTypeOf(wholeFrom(megatonnes, percent)).toEqualTypeOf<Quantity<"mass", "Mt">>();
	expectTypeOf(levelBefore(percent, points)).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(levelAfter(megatonnes, change)).toEqualTypeOf<Quantity<"mass", "Mt">>();
	expectTypeOf(cumulativeGrowth(rate, 3)).toEqualTypeOf<Quantity<"relative-change", "%">>();
	expectTypeOf(project(megatonnes, rate, 3)).toEqualTypeOf<Quantity<"mass", "Mt">>();
	expectTypeOf(surplus(megatonnes, tonnes)).toEqualTypeOf<Quantity<"mass", "Mt">>();
	expectTypeOf(capacityUtilization(tonnes, megatonnes)).toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf(impliedProduction(megatonnes, percent)).toEqualTypeOf<Quantity<"mass", "Mt">>();
	expectTypeOf(concentration([percent])).toEqualTypeOf<Quantity<"concentration", "{HHI}">>();
	expectTypeOf(perCapita(tonnes, quantity(1, "{person}"))).toEqualTypeOf<
		Quantity<"mass-per-person", "kg/{person}">
	>();
	expectTypeOf(
		apparentConsumption({
			imports: megatonnes,
			production: tonnes,
			exports: quantity(1, "kt"),
			stockIncrease: quantity(1, "kg"),
		}),
	).toEqualTypeOf<Quantity<"mass", "Mt">>();
	expectTypeOf(agree(tonnes, megatonnes)).toEqualTypeOf<boolean>();
	expectTypeOf(explain(tonnes)).toEqualTypeOf<string>();
	expectTypeOf(sourcesOf(tonnes)).toEqualTypeOf<Figure[]>();
	// @ts-expect-error
	total([percent, percent]);
	// @ts-expect-error
	total([tonnes, current]);
	// @ts-expect-error
	portion(points, megatonnes);
	// @ts-expect-error
	portion(percent, percent);
	// @ts-expect-error
	wholeFrom(percent, percent);
	// @ts-expect-error
	levelBefore(percent, change);
	// @ts-expect-error
	levelAfter(megatonnes, points);
	// @ts-expect-error
	levelBefore(megatonnes, rate);
	// @ts-expect-error
	cumulativeGrowth(percent, 3);
	// @ts-expect-error
	project(percent, rate, 3);
	// @ts-expect-error
	project(tonnes, percent, 3);
	// @ts-expect-error
	surplus(tonnes, percent);
	// @ts-expect-error
	perCapita(tonnes, tonnes);
	// @ts-expect-error
	impliedProduction(percent, percent);
	// @ts-expect-error
	impliedProduction(tonnes, points);
	// @ts-expect-error
	concentration([tonnes]);
	// @ts-expect-error
	netImportReliance({ imports: tonnes, production: percent });
	// @ts-expect-error
	selfSufficiency({ imports: percent, production: percent });
	// @ts-expect-error
	apparentConsumption({ imports: tonnes, production: tonnes, stockIncrease: percent });
	// @ts-expect-error
	agree(percent, points);
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
	const unit = "t" as Unit;
	add(quantity(1, unit), quantity(2, unit));
	percentagePointChange(a, b);
	add(a, tonnes);
	portion(b, a);
	wholeFrom(a, b);
	project(a, b, 1);
	cumulativeGrowth(b, 1);
	impliedProduction(a, b);
	perCapita(a, b);
	concentration([b]);
	total([a, b]);
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
