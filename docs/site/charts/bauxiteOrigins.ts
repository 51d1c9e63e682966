import {
	type Figure,
	impliedProduction,
	portion,
	type Quantity,
	quantity,
	subtract,
} from "../../../src/index.ts";
import type { Words } from "../language.ts";
import type { Chart } from "./Chart.ts";
import { scaleFromZero } from "./drawing/scales.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { rowChart } from "./rowChart.ts";
import { inWords } from "./words.ts";

const NOTHING = quantity(0, "%");
const WHOLE = quantity(100, "%");

type Share = Quantity<"share", "%">;

/**
 * The most that two shares stated as "over" leave of a whole, and at least nothing: a difference
 * alone does not know that the two cannot exceed the whole. Each is subtracted as a change, since a
 * share cannot be subtracted from a share to give a share.
 */
function restOf(first: Share, second: Share): Share {
	const rest = subtract(subtract(WHOLE, subtract(first, NOTHING)), subtract(second, NOTHING));
	return quantity(rest.upper ?? WHOLE.value, "%", "under");
}

/** Where China's bauxite comes from: at home as implied, and abroad by origin. */
export function bauxiteOrigins(report: RevisionExports, words: Words): Chart {
	const { say, format, formatBounds } = words;
	const imports = report.bauxiteImports2024;
	const [guinea, australia] = [
		report.bauxiteImportsGuineaShare,
		report.bauxiteImportsAustraliaShare,
	];
	const dependency = report.bauxiteImportDependency2024;
	const fromGuinea = portion(guinea, imports);
	const domestic = impliedProduction(imports, dependency);
	const shareOfImports = say("Share of the imports", "进口占比");
	const stated = say("Stated", "报告所述");
	const data = [
		{
			id: "domestic",
			label: say("Mined in China", "国内开采"),
			q: domestic,
			basis: say("Imports and import dependency", "进口量与对外依存度"),
			isSecond: true,
		},
		{ id: imports.id, label: say("Imports, all origins", "进口总量"), q: imports, basis: stated },
		{
			id: "guinea",
			label: say("Imports from Guinea", "自几内亚进口"),
			q: fromGuinea,
			basis: shareOfImports,
		},
		{
			id: "australia",
			label: say("Imports from Australia", "自澳大利亚进口"),
			q: portion(australia, imports),
			basis: shareOfImports,
		},
		{
			id: "rest",
			label: say("Imports from elsewhere", "自其他国家进口"),
			q: portion(restOf(guinea, australia), imports),
			basis: say("What the two shares leave", "两项占比之外"),
		},
	];
	const origins: readonly Figure[] = [guinea, australia];
	const times = [...new Set(origins.map(({ period }) => period))]
		.map((period) =>
			period === null
				? say("without a year", "未注明年份")
				: say(`for ${words.period(period)}`, words.period(period)),
		)
		.join(say(" and ", "、"));
	const areBounds = origins.every(({ qualifier }) => qualifier === "over");
	const year = words.period(imports.period);
	const title = say(
		`Guinea alone supplies ${format(fromGuinea)} of bauxite to China, compared with an implied ${format(domestic)} mined in China`,
		`仅几内亚就向中国供应${format(fromGuinea)}铝土矿，而推算的国内开采量为${format(domestic)}`,
	);
	const description = say(
		`Bars of bauxite in ${year}. ${inWords(data, words)} The shares of Guinea and Australia are stated${areBounds ? " as lower bounds" : ""} ${times}, and are applied to the imports of ${year}.`,
		`${year}年铝土矿的条形图。${inWords(data, words)}几内亚和澳大利亚的占比${areBounds ? "仅给出下限，" : ""}${times}，此处按${year}年进口量计算。`,
	);
	return rowChart({
		id: "bauxite-origins",
		title,
		units: say(
			`Bauxite, million tonnes (Mt), ${year}; shares of origin ${times}`,
			`铝土矿，百万吨（Mt），${year}；来源占比${times}`,
		),
		description,
		words,
		stated: [imports, guinea, australia, dependency],
		columns: say(
			["Origin", "Bauxite", "Bounds", "Calculated from"],
			["来源", "铝土矿", "界限", "计算依据"],
		),
		rows: data.map(({ label, q, basis }) => [label, format(q), formatBounds(q), basis]),
		data,
		shape: "bar",
		scale: scaleFromZero(
			data.map(({ q }) => q),
			" Mt",
		),
		series: { second: "implied" },
	});
}
