import {
	add,
	apparentConsumption,
	capacityUtilization,
	cautionsOf,
	concentration,
	convert,
	cumulativeGrowth,
	divide,
	type Figure,
	growthRate,
	impliedProduction,
	importDependency,
	levelAfter,
	levelBefore,
	multiply,
	narrow,
	netImportReliance,
	perCapita,
	percentagePointChange,
	percentChange,
	portion,
	project,
	type Quantity,
	quantity,
	scale,
	selfSufficiency,
	share,
	subtract,
	surplus,
	total,
	wholeFrom,
} from "china-aluminum";
import * as report from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";
import { errorOf } from "../support/errorOf.ts";

const { figures } = report;

const codesOf = (...given: Parameters<typeof cautionsOf>) =>
	cautionsOf(...given).map(({ code }) => code);

/** Calls a function whose arguments only the running program knows. */
type Pair = (a: Quantity, b: Quantity) => Quantity;

const population = quantity(1408.28, "10*6.{person}", "rounded");
const output = quantity(93, "Mt", "rounded");

const dependency = importDependency({ imports: report.bauxiteImports2024, production: output });
const perPerson = perCapita(report.aluminumConsumption, population);

describe("reports each misuse of the issue, in both languages", () => {
	const guinea = report.bauxiteImportsGuineaShare.label;
	const alumina = report.aluminaImports2024.label;
	const bauxite = report.bauxiteImports2024.label;
	const redMud = report.redMudUtilizationRateChange.label;
	const green = report.greenElectricityAluminumShare2024.label;
	const capacity = report.aluminaCapacity.label;
	const disputed = report.bauxiteWorldProductionShareChallenges;

	test.each<[string, Parameters<typeof cautionsOf>, string, string]>([
		[
			"wrong-base",
			[portion(report.bauxiteImportsGuineaShare, report.aluminaImports2024)],
			`"${guinea.en}" is not a share of "${alumina.en}".`,
			`“${guinea.zh}”不是“${alumina.zh}”的占比。`,
		],
		[
			"wrong-level",
			[levelBefore(report.greenElectricityAluminumShare2024, report.redMudUtilizationRateChange)],
			`"${redMud.en}" is not a change of "${green.en}".`,
			`“${redMud.zh}”不是“${green.zh}”的变化。`,
		],
		[
			"commodities-differ",
			[add(report.bauxiteImports2024, report.aluminaImports2024)],
			`"${bauxite.en}" and "${alumina.en}" are of different commodities.`,
			`“${bauxite.zh}”与“${alumina.zh}”属于不同商品。`,
		],
		[
			"period-not-stated",
			[report.aluminaImports2024, report.aluminaCapacity],
			`"${alumina.en}" is of 2024, and the source does not state the period of "${capacity.en}".`,
			`“${alumina.zh}”的时期为2024，而来源未注明“${capacity.zh}”的时期。`,
		],
		[
			"contradicted",
			[disputed],
			`The same report contradicts "${disputed.label.en}": see bauxite-world-production-share-achievements.`,
			`同一报告中另有数字与“${disputed.label.zh}”矛盾：见bauxite-world-production-share-achievements。`,
		],
	])("%s", (code, given, en, zh) => {
		const found = cautionsOf(...given).find((caution) => caution.code === code);
		expect(found?.message).toEqual({ en, zh });
	});
});

describe("has no caution for the recipes", () => {
	test.each<[string, Quantity, Quantity?]>([
		[
			"implied output",
			impliedProduction(report.bauxiteImports2024, report.bauxiteImportDependency2024),
		],
		["import dependency", dependency],
		["import dependency and the report's", dependency, report.bauxiteImportDependency2024],
		["growth over a plan", cumulativeGrowth(report.bauxiteProductionGrowth2021To2025, 5)],
		["a rate of your own levels", growthRate(quantity(37.1, "Mt"), quantity(44, "Mt"), 4)],
		[
			"concentration of origins",
			concentration([report.bauxiteImportsGuineaShare, report.bauxiteImportsAustraliaShare]),
		],
		[
			"green share before",
			subtract(
				report.greenElectricityAluminumShare2024,
				report.greenElectricityAluminumShareChange2024,
			),
		],
		[
			"whole of the green output",
			wholeFrom(
				report.greenElectricityAluminumProduction2024,
				report.greenElectricityAluminumShare2024,
			),
		],
		["per capita", perPerson],
		["per capita and the report's", perPerson, report.aluminumConsumptionPerCapita],
		["total consumption", multiply(report.aluminumConsumptionPerCapita, population)],
		["energy saved", multiply(report.primaryAluminumSpecificEnergyChange2024, output)],
		["lines", divide(report.aluminaCapacity, report.aluminaLineCapacity)],
		["surplus", surplus(report.aluminaCapacity, report.aluminaRequirement)],
		["capacity and need", report.aluminaCapacity, report.aluminaRequirement],
		["need in capacity", share(report.aluminaRequirement, report.aluminaCapacity)],
		[
			"gap of a discrepancy",
			subtract(
				report.bauxiteWorldProductionShareChallenges,
				report.bauxiteWorldProductionShareAchievements,
			),
		],
		[
			"world shares",
			report.primaryAluminumWorldProductionShare,
			report.recycledAluminumWorldProductionShare,
		],
		["net trade", subtract(report.aluminumProductsExports2024, report.aluminumProductsImports2024)],
		["a converted figure", convert(report.bauxiteImports2024, "t")],
		["twice a figure", scale(report.bauxiteImports2024, 2)],
	])("%s", (_, q, other) => {
		expect(codesOf(q, other)).toEqual([]);
	});
});

const described = (
	value: number,
	fields: Partial<Pick<Quantity, "commodity" | "indicator" | "area" | "period" | "status">>,
) => quantity(value, "Mt", { qualifier: "rounded", ...fields });

const made2023 = described(80, { commodity: "alumina", indicator: "production", period: "2023" });
const made2024 = described(84, { commodity: "alumina", indicator: "production", period: "2024" });
const world2024 = described(142, {
	commodity: "alumina",
	indicator: "production",
	area: "001",
	period: "2024",
});

describe("numbers of your own that are described", () => {
	test.each<[string, Quantity, string[]]>([
		["a share of the world", share({ ...made2024, area: "CN" }, world2024), []],
		["a sum with the world", add({ ...made2024, area: "CN" }, world2024), ["areas-differ"]],
		["a change over time", percentChange(made2023, made2024), []],
		["a difference over time", subtract(made2024, made2023), []],
		["a yearly total", total([made2023, made2024]), []],
		["a growth rate over one year", growthRate(made2023, made2024, 1), []],
		["a growth rate over other years", growthRate(made2023, made2024, 4), ["wrong-years"]],
		[
			"a dependency of two years",
			importDependency({ imports: report.aluminaImports2024, production: made2023 }),
			["periods-differ"],
		],
		[
			"a dependency of one year",
			importDependency({ imports: report.aluminaImports2024, production: made2024 }),
			[],
		],
		[
			"a dependency with a capacity",
			importDependency({
				imports: report.aluminaImports2024,
				production: { ...report.aluminaCapacity, period: "2024" },
			}),
			["capacity-as-level"],
		],
		["a month in a year", share({ ...made2024, period: "2024-06" }, world2024), ["periods-differ"]],
		[
			"an end-of-year level in a year",
			capacityUtilization(made2024, {
				...made2024,
				value: 84,
				indicator: "capacity",
				period: "2024-12-31",
			}),
			[],
		],
		["a forecast with a result", add(made2024, { ...made2023, status: "F" }), []],
		[
			"a forecast with a result that says that it is one",
			add({ ...made2024, status: "A" }, { ...made2023, status: "F" }),
			["forecast-mixed"],
		],
		[
			"a utilization of a capacity that is passed as output",
			capacityUtilization(report.aluminaCapacity, report.aluminaRequirement),
			["wrong-role", "capacity-as-level"],
		],
		[
			"a consumption of several goods",
			apparentConsumption({ imports: report.bauxiteImports2024, production: made2024 }),
			["commodities-differ"],
		],
		[
			"growth of one good applied to another",
			project(made2024, report.bauxiteProductionGrowth2021To2025, 5),
			["wrong-level"],
		],
		[
			"growth of a good applied to it",
			project(made2024, report.aluminaProductionGrowth2021To2025, 5),
			[],
		],
		[
			"a change added to the level that it led to",
			levelAfter(
				report.greenElectricityAluminumShare2024,
				report.greenElectricityAluminumShareChange2024,
			),
			["change-already-included"],
		],
		[
			"a change used as a level",
			project(report.primaryAluminumSpecificEnergyChange2024, quantity(2, "%/a"), 5),
			["change-as-level"],
		],
		[
			"a change used as a population",
			perCapita(quantity(5, "Mt"), quantity(10, "10*6.{person}", { changeOf: null })),
			["change-as-level"],
		],
		[
			"a change used as an output",
			capacityUtilization(
				quantity(1, "Mt", { changeOf: null, baseline: "2023" }),
				quantity(5, "Mt"),
			),
			["change-as-level"],
		],
		[
			"a share of a whole that is not stated",
			portion(report.greenElectricityAluminumShare2024, { ...made2024, commodity: "aluminum" }),
			["base-not-stated"],
		],
		[
			"all bauxite imports as those of Guinea",
			wholeFrom(report.bauxiteImports2024, report.bauxiteImportsGuineaShare),
			["wrong-part", "period-not-stated"],
		],
		[
			"percentage points between different wholes",
			percentagePointChange(report.bauxiteWorldReservesShare, report.bauxiteImportsGuineaShare),
			["bases-differ"],
		],
		[
			"two statements of different years",
			narrow(described(84, { period: "2024" }), described(84, { period: "2023" })),
			["periods-differ"],
		],
	])("%s", (_, q, codes) => {
		expect(codesOf(q)).toEqual(codes);
	});

	test("a result is about what its inputs have in common", () => {
		const shareOfAlumina = share(report.aluminaImports2024, made2024);
		expect(codesOf(portion(shareOfAlumina, world2024))).toEqual([]);
		expect(codesOf(portion(shareOfAlumina, report.bauxiteImports2024))).toEqual(["wrong-base"]);
		const growth = growthRate(made2023, made2024, 1);
		expect(codesOf(project(made2024, growth, 1))).toEqual([]);
		expect(codesOf(project(report.bauxiteImports2024, growth, 1))).toEqual(["wrong-level"]);
		const guinea = portion(report.bauxiteImportsGuineaShare, {
			...report.bauxiteImports2024,
			period: null,
		});
		expect(codesOf(add(guinea, report.aluminaRequirement))).toEqual(["commodities-differ"]);
	});

	test("a part is of the area and the origin of its share, and not of the whole world", () => {
		const { base } = report.aluminaWorldProductionShareAchievements;
		const [commodity, period] = ["alumina", "2024"];
		const fraction = quantity(57, "%", { commodity, area: "CN", period, base });
		const china = portion(fraction, world2024);
		expect(codesOf(china, { ...made2024, area: "CN" })).toEqual([]);
		expect(codesOf(china, { ...made2024, area: "AU" })).toEqual(["areas-differ"]);
		expect(codesOf(share(china, world2024))).toEqual([]);
		expect(codesOf(subtract(world2024, china))).toEqual([]); // the rest of the world
		expect(codesOf(subtract(china, world2024))).toEqual(["areas-differ"]);
		expect(codesOf(add(world2024, china))).toEqual(["areas-differ"]);
		const origin = portion(
			{ ...report.bauxiteImportsGuineaShare, period: "2024" },
			report.bauxiteImports2024,
		);
		expect(codesOf(wholeFrom(origin, report.bauxiteImportsGuineaShare))).not.toContain(
			"wrong-part",
		);
		expect(codesOf(wholeFrom(origin, report.bauxiteImportsAustraliaShare))).toContain("wrong-part");
	});

	test("a part is of the commodity of its share, such as the yield of a process", () => {
		const base = { commodity: "bauxite", indicator: null, area: null };
		const stated = quantity(41.7, "%", { commodity: "alumina", base });
		const calculated = share(
			quantity(1, "t", { commodity: "alumina" }),
			quantity("2.4", "t", { commodity: "bauxite" }),
		);
		for (const [fraction, codes] of [
			[stated, []],
			[calculated, ["commodities-differ"]], // of the share itself
		] as const) {
			const alumina = portion(fraction, report.bauxiteImports2024);
			expect(codesOf(add(alumina, report.aluminaImports2024))).toEqual(codes);
			expect(codesOf(add(alumina, report.bauxiteImports2024))).toContain("commodities-differ");
		}
		const unknown = portion(quantity(50, "%"), report.bauxiteImports2024);
		expect(codesOf(add(unknown, report.aluminaImports2024))).toEqual(["commodities-differ"]);
	});
});

describe("a flow that is passed as a different one", () => {
	const flow = (indicator: string, value = 4) =>
		described(value, { commodity: "alumina", indicator, area: "CN", period: "2024" });
	const [imports, exports, output] = [flow("imports"), flow("exports"), flow("production")];

	test.each<[string, Quantity, string[]]>([
		["exports as imports", importDependency({ imports: exports, production: output }), ["exports"]],
		[
			"imports and production swapped",
			apparentConsumption({ imports: output, production: imports }),
			["imports", "production"],
		],
		[
			"imports as exports",
			selfSufficiency({ imports, production: output, exports: flow("imports", 1) }),
			["imports"],
		],
		[
			"exports as an increase of stocks",
			netImportReliance({ imports, production: output, stockIncrease: flow("exports", 1) }),
			["exports"],
		],
		[
			"consumption as production",
			importDependency({ imports, production: flow("apparent-consumption") }),
			["apparent-consumption"],
		],
		[
			"reserves as production",
			importDependency({ imports, production: flow("Reserves") }),
			["Reserves"],
		],
		[
			"exports as imports, doubled and converted",
			importDependency({ imports: convert(scale(exports, 2), "t"), production: output }),
			["exports"],
		],
		[
			"a different share as import dependency",
			impliedProduction(imports, report.bauxiteImportsGuineaShare),
			["import-share"],
		],
		["production as capacity", capacityUtilization(output, flow("production", 5)), ["production"]],
		["imports as output", capacityUtilization(imports, flow("capacity", 5)), ["imports"]],
	])("%s", (_, q, indicators) => {
		const found = cautionsOf(q).filter(({ code }) => code === "wrong-role");
		expect(found.map(({ inputs: [input] }) => input)).toHaveLength(indicators.length);
		for (const [at, indicator] of indicators.entries()) {
			expect(found[at]?.message.en).toContain(`its indicator is "${indicator}".`);
		}
	});

	test.each<[string, Quantity]>([
		["flows in their roles", importDependency({ imports, production: output, exports })],
		[
			"other words for a flow",
			importDependency({ imports: flow("Imports of ore"), production: flow("mine-output") }),
		],
		["an indicator of no role", importDependency({ imports, production: flow("deliveries") })],
		[
			"numbers that are not described",
			importDependency({ imports: quantity(4, "Mt"), production: quantity(4, "Mt") }),
		],
		[
			"stocks",
			apparentConsumption({ imports, production: output, stockIncrease: flow("stock-change", 1) }),
		],
		[
			"implied production as production",
			importDependency({
				imports: report.bauxiteImports2024,
				production: impliedProduction(
					report.bauxiteImports2024,
					report.bauxiteImportDependency2024,
				),
			}),
		],
		["a capacity in its role", capacityUtilization(output, flow("production-capacity", 5))],
	])("has no caution for %s", (_, q) => {
		expect(codesOf(q)).not.toContain("wrong-role");
	});

	test("says so in both languages", () => {
		const label = { en: "Alumina sold abroad", zh: "氧化铝外销量" };
		const labeled = quantity(1, "Mt", { label, indicator: "exports" });
		const [caution] = cautionsOf(
			importDependency({ imports: labeled, production: quantity(4, "Mt") }),
		);
		expect(caution).toEqual({
			code: "wrong-role",
			inputs: [labeled],
			message: {
				en: '"Alumina sold abroad" was used as imports, and its indicator is "exports".',
				zh: "“氧化铝外销量”被用作进口量，而其指标为“出口量”。",
			},
		});
	});

	test("has the Chinese name of each indicator of a revision", () => {
		const named = report.indicators.flatMap(({ id, label }) => {
			const strange = quantity(1, "t", { indicator: id });
			const found = [
				{ imports: strange, production: output },
				{ imports, production: output, exports: strange },
			].flatMap((flows) => cautionsOf(importDependency(flows)));
			return found
				.filter(({ code }) => code === "wrong-role")
				.map(({ message }) => [message.zh, label.zh] as const);
		});
		expect(named.length).toBeGreaterThan(10);
		for (const [sentence, name] of named) expect(sentence).toContain(`而其指标为“${name}”。`);
	});

	test("has the code of an indicator without a Chinese name", () => {
		const strange = quantity(1, "t", { indicator: "export-volume" });
		const [caution] = cautionsOf(importDependency({ imports: strange, production: output }));
		expect(caution?.message.zh).toBe("1吨被用作进口量，而其指标为“export-volume”。");
	});

	test("a capacity as production has the caution on capacities", () => {
		const q = importDependency({ imports, production: flow("capacity") });
		expect(codesOf(q)).toEqual(["capacity-as-level"]);
	});
});

/** The rules in words apart from the library's, over the fields of two figures. */
const words = ({ commodity }: Figure) => commodity.split("-");
const isUndated = (a: Figure, b: Figure) => (a.period === null) !== (b.period === null);
const isMixed = (a: Figure, b: Figure) => (a.status === "F") !== (b.status === "F");
const isUnrelated = (a: Figure, b: Figure) => !words(a).some((word) => words(b).includes(word));
const isDisputed = (a: Figure, b: Figure) =>
	[a, b].some((x) => x.contradicts?.some((id) => ![a.id, b.id].includes(id)) ?? false);
const isOffBase = (a: Figure, b: Figure) =>
	(["commodity", "indicator", "area"] as const).some(
		(field) => typeof a.base?.[field] === "string" && a.base[field] !== b[field],
	);

/** Indicators of amounts that are not capacities. */
const amounts = "imports exports production consumption requirement overseas-resources".split(" ");
const otherThan = (role: string, { indicator }: Figure) =>
	indicator !== role && amounts.includes(indicator);

/** By function: which code is expected, by a rule over the two figures. */
const rules: Readonly<
	Record<string, readonly [call: Pair, rules: Record<string, (a: Figure, b: Figure) => boolean>]>
> = {
	share: [
		share as never,
		{ "period-not-stated": isUndated, "commodities-differ": isUnrelated, contradicted: isDisputed },
	],
	surplus: [
		surplus as never,
		{
			"period-not-stated": isUndated,
			"commodities-differ": isUnrelated,
			"forecast-mixed": isMixed,
		},
	],
	percentChange: [
		percentChange as never,
		{ "period-not-stated": isUndated, "commodities-differ": isUnrelated },
	],
	percentagePointChange: [
		percentagePointChange as never,
		{
			"period-not-stated": isUndated,
			"commodities-differ": isUnrelated,
			"forecast-mixed": isMixed,
			contradicted: isDisputed,
		},
	],
	portion: [
		portion as never,
		{
			"wrong-base": isOffBase,
			"base-not-stated": ({ base }) => base === null,
			"period-not-stated": isUndated,
			"forecast-mixed": isMixed,
			contradicted: isDisputed,
		},
	],
	wholeFrom: [
		((part: Figure, fraction: Figure) => wholeFrom(part, fraction as never)) as never,
		{ "period-not-stated": isUndated, "forecast-mixed": isMixed, contradicted: isDisputed },
	],
	levelBefore: [
		levelBefore as never,
		{
			"wrong-level": (level, { changeOf }) => changeOf !== level.id,
			"period-not-stated": isUndated,
		},
	],
	levelAfter: [
		levelAfter as never,
		{
			"wrong-level": (level, { changeOf }) => changeOf !== level.id,
			"change-already-included": (level, { changeOf }) => changeOf === level.id,
		},
	],
	project: [
		((level: Quantity, rate: Quantity) => project(level, rate as never, 5)) as never,
		{ "wrong-level": (a, b) => a.commodity !== b.commodity || a.indicator !== b.indicator },
	],
	importDependency: [
		((imports: Quantity<"mass">, production: Quantity<"mass">) =>
			importDependency({ imports, production })) as never,
		{
			"wrong-role": (a, b) => otherThan("imports", a) || otherThan("production", b),
			"period-not-stated": isUndated,
			"commodities-differ": isUnrelated,
		},
	],
	multiply: [
		multiply as never,
		{ "period-not-stated": isUndated, "commodities-differ": isUnrelated },
	],
};

/** Pairs of figures that a function accepts. */
const acceptedBy = (call: Pair) =>
	figures.flatMap((a) =>
		figures.flatMap((b) => {
			if (a === b) return [];
			try {
				return [[a, b, call(a, b)] as const];
			} catch {
				return [];
			}
		}),
	);

describe("for every pair of figures that a function accepts, follows the rules", () => {
	test.each(Object.entries(rules))("%s", (_name, [call, expected]) => {
		const pairs = acceptedBy(call);
		expect(pairs.length).toBeGreaterThan(10);
		for (const [a, b, q] of pairs) {
			const codes: string[] = codesOf(q);
			for (const [code, isExpected] of Object.entries(expected)) {
				expect.soft(codes.includes(code), `${code}: ${a.id}, ${b.id}`).toBe(isExpected(a, b));
			}
		}
	});

	test.each(Object.entries(rules))("%s, also of converted and scaled figures", (_name, [call]) => {
		for (const [a, b, q] of acceptedBy(call)) {
			for (const same of [convert(b, b.unit as never), scale(b, 1)]) {
				expect.soft(codesOf(call(a, same)), `${a.id}, ${b.id}`).toEqual(codesOf(q));
			}
			for (const same of [convert(a, a.unit as never), scale(a, 1)]) {
				expect.soft(codesOf(call(same, b)), `${a.id}, ${b.id}`).toEqual(codesOf(q));
			}
		}
	});

	test("the level before a scaled change is of the time from which the change is counted", () => {
		const [level, change] = [
			report.greenElectricityAluminumShare2024,
			report.greenElectricityAluminumShareChange2024,
		];
		expect(codesOf(levelBefore(level, scale(change, 1)), level)).toEqual(["periods-differ"]);
		expect(codesOf(levelAfter(levelBefore(level, change), change))).toEqual([]);
	});

	test("comparing", () => {
		const pairs = figures.flatMap((a) =>
			figures.filter((b) => a !== b && a.kind === b.kind).map((b) => [a, b] as const),
		);
		for (const [a, b] of pairs) {
			const codes: string[] = codesOf(a, b);
			const isRanking = a.unit === "%" || a.unit === "%/a" || a.unit === "pp";
			const isComparable = isRanking && a.indicator === b.indicator;
			expect.soft(codes.includes("period-not-stated"), `${a.id}, ${b.id}`).toBe(isUndated(a, b));
			expect
				.soft(codes.includes("commodities-differ"), `${a.id}, ${b.id}`)
				.toBe(isUnrelated(a, b) && !isComparable);
			expect.soft(codes.includes("contradicted"), `${a.id}, ${b.id}`).toBe(isDisputed(a, b));
		}
	});
});

describe("every figure alone", () => {
	test.each(figures.map((figure) => [figure.id, figure] as const))("%s", (_, figure) => {
		expect(codesOf(figure)).toEqual("contradicts" in figure ? ["contradicted"] : []);
	});
});

test("survives JSON, and is plain data", () => {
	const q = portion(report.bauxiteImportsGuineaShare, report.aluminaImports2024);
	const copy = JSON.parse(JSON.stringify(q)) as Quantity;
	expect(cautionsOf(copy)).toEqual(cautionsOf(q));
	expect(JSON.parse(JSON.stringify(cautionsOf(q)))).toEqual(cautionsOf(q));
	expect(cautionsOf(q)[0]?.inputs).toEqual([
		report.bauxiteImportsGuineaShare,
		report.aluminaImports2024,
	]);
});

test("reports a caution once, however often a result is used", () => {
	const mixed = add(report.bauxiteImports2024, report.aluminaImports2024);
	expect(codesOf(add(scale(mixed, 2), mixed))).toEqual(["commodities-differ"]);
});

test("keeps the cautions on figures in a derivation that was shortened", () => {
	let sum: Quantity<"mass", "Mt"> = portion(
		report.bauxiteWorldProductionShareChallenges,
		quantity(450, "Mt"),
	);
	for (let step = 0; step < 200; step += 1) sum = add(sum, quantity(1, "Mt"));
	expect(codesOf(sum)).toEqual(["contradicted"]);
});

test("names a number without a label by its value", () => {
	const q = portion(report.bauxiteImportsGuineaShare, made2024);
	expect(cautionsOf(q)[0]?.message).toEqual({
		en: `"${report.bauxiteImportsGuineaShare.label.en}" is not a share of 84 Mt.`,
		zh: `“${report.bauxiteImportsGuineaShare.label.zh}”不是8400万吨的占比。`,
	});
});

test("throws not-a-quantity if an argument is not a quantity", () => {
	expect(codeOf(() => cautionsOf(159 as never))).toBe("not-a-quantity");
	expect(errorOf(() => cautionsOf(made2024, { value: 1 } as never))).toMatchObject({
		code: "not-a-quantity",
		argument: "other",
	});
});
