import * as report from "../../../src/datasets/2025-r1.ts";
import {
	impliedProduction,
	importDependency,
	perCapita,
	portion,
	share,
	wholeFrom,
} from "../../../src/index.ts";
import type { ConsistencyCheck } from "./ConsistencyCheck.ts";
import * as external from "./external.ts";

const impliedBauxite = impliedProduction(
	report.bauxiteImports2024,
	report.bauxiteImportDependency2024,
);

/** Checks that use a figure from a different source. */
export const externalChecks: readonly ConsistencyCheck[] = [
	{
		title: "Consumption per capita",
		text: "Total consumption divided by the population is the consumption per capita. The report states neither the year nor the population.",
		relation: "equals",
		first: perCapita(report.aluminumConsumption, external.population.quantity),
		second: report.aluminumConsumptionPerCapita,
		external: [external.population],
	},
	{
		title: "Aluminum made with renewable power",
		text: "The share in 2024, applied to primary aluminum output, gives the output made with renewable power. The report does not state the whole of the share.",
		relation: "equals",
		first: portion(report.greenElectricityAluminumShare2024, external.primaryOutput.quantity),
		second: report.greenElectricityAluminumProduction2024,
		external: [external.primaryOutput],
	},
	{
		title: "Import dependency of bauxite",
		text: "The ratio in tonnes is below the printed dependency. The report may count aluminum content, dry tonnes or a different output. The calculation assumes that exports are 0.",
		relation: "equals",
		first: importDependency({
			imports: report.bauxiteImports2024,
			production: external.bauxiteOutput.quantity,
		}),
		second: report.bauxiteImportDependency2024,
		external: [external.bauxiteOutput],
	},
	{
		title: "Share of world bauxite output that the dependency implies",
		text: "Imports and dependency of 2024 imply an output. Its share of world output is below both shares that the report prints. The check uses the smaller one.",
		relation: "equals",
		first: share(impliedBauxite, external.worldBauxiteOutput.quantity),
		second: report.bauxiteWorldProductionShareAchievements,
		external: [external.worldBauxiteOutput],
	},
	{
		title: "Share of world bauxite output in 2024 and the first printed share",
		text: "With this source, the smaller of the two printed shares is possible for 2024.",
		relation: "equals",
		first: share(external.bauxiteOutput.quantity, external.worldBauxiteOutput.quantity),
		second: report.bauxiteWorldProductionShareAchievements,
		external: [external.bauxiteOutput, external.worldBauxiteOutput],
	},
	{
		title: "Share of world bauxite output in 2024 and the second printed share",
		text: "With this source, the larger share is not possible for 2024.",
		relation: "equals",
		first: share(external.bauxiteOutput.quantity, external.worldBauxiteOutput.quantity),
		second: report.bauxiteWorldProductionShareChallenges,
		external: [external.bauxiteOutput, external.worldBauxiteOutput],
	},
	{
		title: "Share of world alumina output in 2024 and the first printed share",
		text: "With this source, the first printed share is too low for 2024.",
		relation: "equals",
		first: share(external.aluminaOutput.quantity, external.worldAluminaOutput.quantity),
		second: report.aluminaWorldProductionShareAchievements,
		external: [external.aluminaOutput, external.worldAluminaOutput],
	},
	{
		title: "Share of world alumina output in 2024 and the second printed share",
		text: "With this source, the second printed share is too high for 2024.",
		relation: "equals",
		first: share(external.aluminaOutput.quantity, external.worldAluminaOutput.quantity),
		second: report.aluminaWorldProductionShareChallenges,
		external: [external.aluminaOutput, external.worldAluminaOutput],
	},
	{
		title: "Share of world primary aluminum output in 2024, International Aluminium Institute",
		text: "The report does not state a year. Its share may be of a different year or world total, or may be truncated and not rounded.",
		relation: "equals",
		first: share(external.primaryOutput.quantity, external.worldPrimaryOutput.quantity),
		second: report.primaryAluminumWorldProductionShare,
		external: [external.primaryOutput, external.worldPrimaryOutput],
	},
	{
		title: "Share of world primary aluminum output in 2024, USGS",
		text: "These numbers have fewer digits, so their bounds are wider and include the printed share.",
		relation: "equals",
		first: share(external.usgsPrimaryOutput.quantity, external.usgsWorldPrimaryOutput.quantity),
		second: report.primaryAluminumWorldProductionShare,
		external: [external.usgsPrimaryOutput, external.usgsWorldPrimaryOutput],
	},
	{
		title: "Primary aluminum output that the renewable share implies, and the capacity cap",
		text: "The output made with renewable power divided by its share is all output. It cannot exceed the allowed capacity, if smelters comply with the cap.",
		relation: "within",
		first: wholeFrom(
			report.greenElectricityAluminumProduction2024,
			report.greenElectricityAluminumShare2024,
		),
		second: external.smeltingCap.quantity,
		external: [external.smeltingCap],
	},
	{
		title: "Share of world bauxite reserves",
		text: 'The report says "about", so its bounds are not strict. Reserves are counted by more than one standard.',
		relation: "equals",
		first: share(external.bauxiteReserves.quantity, external.worldBauxiteReserves.quantity),
		second: report.bauxiteWorldReservesShare,
		external: [external.bauxiteReserves, external.worldBauxiteReserves],
	},
];
