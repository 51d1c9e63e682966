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
import type { Tie } from "./Tie.ts";

const NO_TONNES = quantity(0, "Mt");
const NO_SHARE = quantity(0, "%");

type Points = Figure<"change-of-share", "pp">;
type Share = Figure<"share", "%">;

/** The shares whose change since an earlier year the report states as well. */
const changed = report.figures.flatMap((change) => {
	if (change.kind !== "change-of-share" || typeof change.changeOf !== "string") return [];
	const level = report.figures.find(({ id }) => id === change.changeOf);
	return [{ level: level as Share, change: change as Points }];
});

/** Ties of the report's own figures. */
export const reportTies: readonly Tie[] = [
	...report.discrepancies.map(
		({ label, figures: [first, second], explanations }): Tie => ({
			title: label.en,
			text: `Sections ${first.section} and ${second.section} state it, neither with a year.`,
			relation: "equals",
			first,
			second,
			explanations: explanations.map(({ en }) => en),
		}),
	),
	{
		title: "Bauxite from Guinea and Australia, of all bauxite imports",
		text: "The two shares, taken of the imports of 2024, cannot come to more than these. The shares state no year.",
		relation: "within",
		first: add(
			portion(report.bauxiteImportsGuineaShare, report.bauxiteImports2024),
			portion(report.bauxiteImportsAustraliaShare, report.bauxiteImports2024),
		),
		second: report.bauxiteImports2024,
	},
	{
		title: "Alumina capacity beyond the need of the smelters",
		text: "The report calls the capacity more than sufficient, so it has to exceed the need.",
		relation: "exceeds",
		first: surplus(report.aluminaCapacity, report.aluminaRequirement),
		second: NO_TONNES,
	},
	{
		title: "Bauxite output beyond reserves",
		text: "The report shows a shortage by setting a small share in the world's reserves against a larger one in its output. The smaller of the two output shares exceeds it.",
		relation: "exceeds",
		first: report.bauxiteWorldProductionShareAchievements,
		second: report.bauxiteWorldReservesShare,
	},
	{
		title: "Alumina grows, bauxite shrinks",
		text: "The report calls the dependency on bauxite imports rising. If a tonne of alumina takes as much bauxite as before and stocks do not change, alumina has to grow faster than bauxite output.",
		relation: "exceeds",
		first: report.aluminaProductionGrowth2021To2025,
		second: report.bauxiteProductionGrowth2021To2025,
	},
	{
		title: "Aluminum products out and in",
		text: "The report calls China a major supplier of aluminum products, so exports have to exceed imports.",
		relation: "exceeds",
		first: surplus(report.aluminumProductsExports2024, report.aluminumProductsImports2024),
		second: NO_TONNES,
	},
	...changed.map(({ level, change }): Tie => {
		const before: Quantity = subtract(level, change);
		return {
			title: `${level.label.en}, before its change`,
			text: "The share less its change in percentage points is the earlier share, which has to be above zero.",
			relation: "exceeds",
			first: before,
			second: NO_SHARE,
		};
	}),
];
