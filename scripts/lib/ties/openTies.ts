import * as report from "../../../src/datasets/2025-r1.ts";
import {
	concentration,
	cumulativeGrowth,
	impliedProduction,
	share,
	wholeFrom,
} from "../../../src/index.ts";
import { planYears } from "./planYears.ts";
import type { OpenTie } from "./Tie.ts";

const PLAN_YEARS = planYears(report.statements);

/** What the report says too little of to set it against anything. */
export const openTies: readonly OpenTie[] = [
	{
		title: "Bauxite: imports, dependency and output",
		text: "Imports and dependency give the output that they imply, but the report states no output in tonnes, so the two shares in the world's output cannot be reached from it.",
		results: [impliedProduction(report.bauxiteImports2024, report.bauxiteImportDependency2024)],
	},
	{
		title: "Primary aluminum: green output and its share",
		text: "They give the least that all output can be, but the report states no output, and the smelting capacity neither.",
		results: [
			wholeFrom(
				report.greenElectricityAluminumProduction2024,
				report.greenElectricityAluminumShare2024,
			),
		],
	},
	{
		title: "Alumina: need against capacity",
		text: "They give a share, but not how much alumina is made, and the capacity ceiling that the need is worked out from is not stated.",
		results: [share(report.aluminaRequirement, report.aluminaCapacity)],
	},
	{
		title: "Origins of bauxite",
		text: "The concentration lies between what the two shares at least add up to and what they add up to with the whole rest in one hand: the rest has no names.",
		results: [
			concentration([report.bauxiteImportsGuineaShare, report.bauxiteImportsAustraliaShare]),
		],
	},
	{
		title: "Growth over the plan",
		text: "An average rate gives the growth over the plan's five years, but the report states neither a level to start from nor which years were averaged.",
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
		text: "Of profit, of the energy for alumina and of that for aluminum the report states the change alone.",
		results: [
			report.aluminumIndustryProfitChange2024,
			report.aluminaEnergyConsumptionChange2021To2025,
			report.primaryAluminumSpecificEnergyChange2024,
		],
	},
	{
		title: "Recycled aluminum",
		text: "Its share in the inputs of wrought alloys and its share in the world's output are of two wholes, and the report states neither.",
		results: [
			report.wroughtAluminumAlloysRecycledInputShare2025,
			report.recycledAluminumWorldProductionShare,
		],
	},
];
