import * as report from "../../../src/datasets/2025-r1.ts";
import {
	impliedProduction,
	importDependency,
	perCapita,
	portion,
	share,
	wholeFrom,
} from "../../../src/index.ts";
import * as outside from "./outside.ts";
import type { Tie } from "./Tie.ts";

const impliedBauxite = impliedProduction(
	report.bauxiteImports2024,
	report.bauxiteImportDependency2024,
);

/** Ties that take a figure from elsewhere. */
export const outsideTies: readonly Tie[] = [
	{
		title: "Consumption a head",
		text: "The total consumption over the population is the consumption a head. The report states neither the year nor the population.",
		relation: "equals",
		first: perCapita(report.aluminumConsumption, outside.population.quantity),
		second: report.aluminumConsumptionPerCapita,
		outside: [outside.population],
	},
	{
		title: "Aluminum made with renewable power",
		text: "Its share in 2024, taken of the primary output, is its output. What the share is of is not stated.",
		relation: "equals",
		first: portion(report.greenElectricityAluminumShare2024, outside.primaryOutput.quantity),
		second: report.greenElectricityAluminumProduction2024,
		outside: [outside.primaryOutput],
	},
	{
		title: "Import dependency of bauxite",
		text: "Imports over imports and output, in tonnes as they are counted, fall short of the printed dependency. It may count the aluminum content, dry tonnes or another output; exports are taken as none.",
		relation: "equals",
		first: importDependency({
			imports: report.bauxiteImports2024,
			production: outside.bauxiteOutput.quantity,
		}),
		second: report.bauxiteImportDependency2024,
		outside: [outside.bauxiteOutput],
	},
	{
		title: "Bauxite output that the dependency implies, of the world's, against the first share",
		text: "Imports and dependency of 2024 leave so much output; of the world's output that is less than either share that the report prints. With the other share the gap is wider.",
		relation: "equals",
		first: share(impliedBauxite, outside.worldBauxiteOutput.quantity),
		second: report.bauxiteWorldProductionShareAchievements,
		outside: [outside.worldBauxiteOutput],
	},
	{
		title: "Bauxite output of 2024, of the world's, against the first share",
		text: "With this source, the smaller of the two printed shares can just fit 2024.",
		relation: "equals",
		first: share(outside.bauxiteOutput.quantity, outside.worldBauxiteOutput.quantity),
		second: report.bauxiteWorldProductionShareAchievements,
		outside: [outside.bauxiteOutput, outside.worldBauxiteOutput],
	},
	{
		title: "Bauxite output of 2024, of the world's, against the second share",
		text: "With this source, the larger one does not fit.",
		relation: "equals",
		first: share(outside.bauxiteOutput.quantity, outside.worldBauxiteOutput.quantity),
		second: report.bauxiteWorldProductionShareChallenges,
		outside: [outside.bauxiteOutput, outside.worldBauxiteOutput],
	},
	{
		title: "Alumina output of 2024, of the world's, against the first share",
		text: "With this source, neither of the two printed shares fits 2024.",
		relation: "equals",
		first: share(outside.aluminaOutput.quantity, outside.worldAluminaOutput.quantity),
		second: report.aluminaWorldProductionShareAchievements,
		outside: [outside.aluminaOutput, outside.worldAluminaOutput],
	},
	{
		title: "Alumina output of 2024, of the world's, against the second share",
		text: "It lies between the two.",
		relation: "equals",
		first: share(outside.aluminaOutput.quantity, outside.worldAluminaOutput.quantity),
		second: report.aluminaWorldProductionShareChallenges,
		outside: [outside.aluminaOutput, outside.worldAluminaOutput],
	},
	{
		title: "Primary aluminum of 2024, of the world's, by the institute",
		text: "The report states no year; its share may be of another one, rest on another total, or be cut off rather than rounded.",
		relation: "equals",
		first: share(outside.primaryOutput.quantity, outside.worldPrimaryOutput.quantity),
		second: report.primaryAluminumWorldProductionShare,
		outside: [outside.primaryOutput, outside.worldPrimaryOutput],
	},
	{
		title: "Primary aluminum of 2024, of the world's, by the USGS",
		text: "With numbers that are rounded more coarsely, the same share fits.",
		relation: "equals",
		first: share(outside.usgsPrimaryOutput.quantity, outside.usgsWorldPrimaryOutput.quantity),
		second: report.primaryAluminumWorldProductionShare,
		outside: [outside.usgsPrimaryOutput, outside.usgsWorldPrimaryOutput],
	},
	{
		title: "Primary aluminum that the green output implies, within the cap",
		text: "The green output over its share is all output, which cannot be above the capacity that is allowed, if this is kept.",
		relation: "within",
		first: wholeFrom(
			report.greenElectricityAluminumProduction2024,
			report.greenElectricityAluminumShare2024,
		),
		second: outside.smeltingCap.quantity,
		outside: [outside.smeltingCap],
	},
	{
		title: "Bauxite reserves, of the world's",
		text: "An about has no hard edge, and reserves are counted by more than one standard.",
		relation: "equals",
		first: share(outside.bauxiteReserves.quantity, outside.worldBauxiteReserves.quantity),
		second: report.bauxiteWorldReservesShare,
		outside: [outside.bauxiteReserves, outside.worldBauxiteReserves],
	},
];
