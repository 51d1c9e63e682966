import * as report from "../../../src/datasets/2025-r1.ts";
import {
	concentration,
	cumulativeGrowth,
	impliedProduction,
	share,
	wholeFrom,
} from "../../../src/index.ts";
import type { OpenQuestion } from "./ConsistencyCheck.ts";
import { planYears } from "./planYears.ts";

const PLAN_YEARS = planYears(report.statements);

/** Questions that the report does not give enough figures to check. */
export const openQuestions: readonly OpenQuestion[] = [
	{
		title: "Bauxite: imports, dependency and output",
		text: "Imports and import dependency imply an output. The report does not state the output in tonnes, so the two shares of world output cannot be checked with it.",
		results: [impliedProduction(report.bauxiteImports2024, report.bauxiteImportDependency2024)],
	},
	{
		title: "Primary aluminum: output made with renewable power and its share",
		text: "The two figures give a lower limit for all output. The report states neither the output nor the smelting capacity.",
		results: [
			wholeFrom(
				report.greenElectricityAluminumProduction2024,
				report.greenElectricityAluminumShare2024,
			),
		],
	},
	{
		title: "Alumina: requirement and capacity",
		text: "The two figures give a share. The report does not state the output of alumina, or the capacity ceiling that the requirement is based on.",
		results: [share(report.aluminaRequirement, report.aluminaCapacity)],
	},
	{
		title: "Origins of bauxite imports",
		text: "The report names two origins. The index is lowest if many small origins supply the rest, and highest if one origin supplies it.",
		results: [
			concentration([report.bauxiteImportsGuineaShare, report.bauxiteImportsAustraliaShare]),
		],
	},
	{
		title: "Growth over the plan",
		text: "An average rate gives the growth over the five years of the plan. The report states neither the first level nor the years that were averaged.",
		results: [
			cumulativeGrowth(report.bauxiteProductionGrowth2021To2025, PLAN_YEARS),
			cumulativeGrowth(report.aluminaProductionGrowth2021To2025, PLAN_YEARS),
			cumulativeGrowth(report.primaryAluminumProductionGrowth2021To2025, PLAN_YEARS),
			cumulativeGrowth(report.aluminumProductsProductionGrowth2021To2025, PLAN_YEARS),
			cumulativeGrowth(report.recycledAluminumProductionGrowth2021To2025, PLAN_YEARS),
		],
	},
	{
		title: "Changes without a level",
		text: "The report states only the change of the profit, of the energy for alumina and of the energy for aluminum.",
		results: [
			report.aluminumIndustryProfitChange2024,
			report.aluminaEnergyConsumptionChange2021To2025,
			report.primaryAluminumSpecificEnergyChange2024,
		],
	},
	{
		title: "Recycled aluminum",
		text: "One share is of the inputs of wrought alloys, and the other is of world output. The report states neither whole.",
		results: [
			report.wroughtAluminumAlloysRecycledInputShare2025,
			report.recycledAluminumWorldProductionShare,
		],
	},
];
