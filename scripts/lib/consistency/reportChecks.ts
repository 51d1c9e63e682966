import * as report from "../../../src/datasets/2025-r1.ts";
import {
	add,
	type Figure,
	portion,
	type Quantity,
	quantity,
	subtract,
	surplus,
} from "../../../src/index.ts";
import type { ConsistencyCheck } from "./ConsistencyCheck.ts";

const NO_TONNES = quantity(0, "Mt");
const NO_SHARE = quantity(0, "%");

type Points = Figure<"change-of-share", "pp">;
type Share = Figure<"share", "%">;

/** Shares for which the report also states the change since an earlier year. */
const changed = report.figures.flatMap((change) => {
	if (change.kind !== "change-of-share" || typeof change.changeOf !== "string") return [];
	const level = report.figures.find(({ id }) => id === change.changeOf);
	return [{ level: level as Share, change: change as Points }];
});

/** Checks of the report's own figures. */
export const reportChecks: readonly ConsistencyCheck[] = [
	...report.discrepancies.map(
		({ label, figures: [first, second], explanations }): ConsistencyCheck => ({
			title: label.en,
			text: "Two sections of the report state the share differently. Neither states a year.",
			relation: "equals",
			first,
			second,
			explanations: explanations.map(({ en }) => en),
		}),
	),
	{
		title: "Bauxite from Guinea and Australia, and all bauxite imports",
		text: "The two origins cannot supply more than all imports. The report does not state the year of the shares, and the check applies them to 2024.",
		relation: "within",
		first: add(
			portion(report.bauxiteImportsGuineaShare, report.bauxiteImports2024),
			portion(report.bauxiteImportsAustraliaShare, report.bauxiteImports2024),
		),
		second: report.bauxiteImports2024,
	},
	{
		title: "Alumina capacity and the requirement of smelters",
		text: "The report calls the capacity more than sufficient, so the capacity has to exceed the requirement.",
		relation: "exceeds",
		first: surplus(report.aluminaCapacity, report.aluminaRequirement),
		second: NO_TONNES,
	},
	{
		title: "Share of world bauxite output and share of world reserves",
		text: "The report contrasts a small share of world reserves with a larger share of world output. The check uses the smaller of the two printed output shares.",
		relation: "exceeds",
		first: report.bauxiteWorldProductionShareAchievements,
		second: report.bauxiteWorldReservesShare,
	},
	{
		title: "Growth of alumina output and of bauxite output",
		text: "The report says that the dependency on bauxite imports rises. Alumina output then has to grow faster than bauxite output, if stocks and the bauxite per tonne of alumina stay the same.",
		relation: "exceeds",
		first: report.aluminaProductionGrowth2021To2025,
		second: report.bauxiteProductionGrowth2021To2025,
	},
	{
		title: "Exports and imports of aluminum products",
		text: "The report calls China a major supplier of aluminum products, so exports have to exceed imports.",
		relation: "exceeds",
		first: surplus(report.aluminumProductsExports2024, report.aluminumProductsImports2024),
		second: NO_TONNES,
	},
	...changed.map(({ level, change }): ConsistencyCheck => {
		const before: Quantity = subtract(level, change);
		return {
			title: `${level.label.en}, before its change`,
			text: "The share minus its change in percentage points is the earlier share, which has to be above zero.",
			relation: "exceeds",
			first: before,
			second: NO_SHARE,
		};
	}),
];
