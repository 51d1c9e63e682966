import {
	type Figure,
	format,
	formatBounds,
	impliedProduction,
	portion,
	type Quantity,
	quantity,
	subtract,
} from "../../../src/index.ts";
import type { Chart } from "./Chart.ts";
import { drawRows } from "./drawing/drawRows.ts";
import { scaleFromZero } from "./drawing/scales.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { inWords, inYears, placesOf } from "./words.ts";

const NOTHING = quantity(0, "%");
const WHOLE = quantity(100, "%");

type Share = Quantity<"share", "%">;

/**
 * The most that two shares stated as "over" leave of a whole, and no less than nothing: a difference
 * alone does not know that the two cannot come to more than the whole. Each is taken as a change,
 * which is what can be subtracted from a share.
 */
function restOf(first: Share, second: Share): Share {
	const rest = subtract(subtract(WHOLE, subtract(first, NOTHING)), subtract(second, NOTHING));
	return quantity(rest.upper ?? WHOLE.value, "%", "under");
}

/** Where China's bauxite comes from: at home as implied, and abroad by origin. */
export function bauxiteOrigins(report: RevisionExports): Chart {
	const imports = report.bauxiteImports2024;
	const [guinea, australia] = [
		report.bauxiteImportsGuineaShare,
		report.bauxiteImportsAustraliaShare,
	];
	const dependency = report.bauxiteImportDependency2024;
	const fromGuinea = portion(guinea, imports);
	const domestic = impliedProduction(imports, dependency);
	const data = [
		{
			id: "domestic",
			label: "Mined in China",
			q: domestic,
			basis: "Imports and import dependency",
			isSecond: true,
		},
		{ id: "imports", label: "Imports, all origins", q: imports, basis: "Stated" },
		{ id: "guinea", label: "Imports from Guinea", q: fromGuinea, basis: "Share of the imports" },
		{
			id: "australia",
			label: "Imports from Australia",
			q: portion(australia, imports),
			basis: "Share of the imports",
		},
		{
			id: "rest",
			label: "Imports from elsewhere",
			q: portion(restOf(guinea, australia), imports),
			basis: "What the two shares leave",
		},
	];
	const origins: readonly Figure[] = [guinea, australia];
	const times = [...new Set(origins.map(({ period }) => period))]
		.map((period) => (period === null ? "without a year" : `for ${inYears(period)}`))
		.join(" and ");
	const areBounds = origins.every(({ qualifier }) => qualifier === "over");
	const title = `Guinea alone sends China ${format(fromGuinea)} of bauxite, against an implied ${format(domestic)} mined at home`;
	const description = `Bars of bauxite in ${imports.period}. ${inWords(data)} The shares of Guinea and Australia are stated${areBounds ? " as lower bounds" : ""} ${times}, and are taken of the imports of ${imports.period}.`;
	const id = "bauxite-origins";
	return {
		id,
		title,
		units: `Bauxite, million tonnes (Mt), ${imports.period}; shares of origin ${times}`,
		...placesOf([imports, guinea, australia, dependency]),
		description,
		columns: ["Origin", "Bauxite", "Bounds", "Worked out from"],
		rows: data.map(({ label, q, basis }) => [label, format(q), formatBounds(q), basis]),
		svg: drawRows({
			id,
			title,
			description,
			data,
			shape: "bar",
			scale: scaleFromZero(
				data.map(({ q }) => q),
				" Mt",
			),
			series: { second: "implied" },
		}),
	};
}
