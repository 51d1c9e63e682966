import { type Figure, surplus } from "../../../src/index.ts";
import type { Words } from "../language.ts";
import type { Chart } from "./Chart.ts";
import { scaleFromZero } from "./drawing/scales.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { rowChart } from "./rowChart.ts";
import { inWords } from "./words.ts";
import { yearsOfRows } from "./yearsOfRows.ts";

/** Alumina capacity and what the smelters require. */
export function aluminaBalance(
	{ aluminaCapacity, aluminaRequirement }: RevisionExports,
	words: Words,
): Chart {
	const { say, format, formatBounds } = words;
	const beyond = surplus(aluminaCapacity, aluminaRequirement);
	const stated: readonly Figure[] = [aluminaCapacity, aluminaRequirement];
	const years = yearsOfRows(stated, words);
	const periods = [...new Set(stated.map(({ period }) => words.period(period)))];
	const asStated = say("Stated", "报告所述");
	const data = [
		{
			id: aluminaCapacity.id,
			label: say("Capacity", "产能") + years.of(aluminaCapacity),
			q: aluminaCapacity,
			period: words.period(aluminaCapacity.period),
			basis: asStated,
		},
		{
			id: aluminaRequirement.id,
			label: say("Requirement of the smelters", "电解铝所需") + years.of(aluminaRequirement),
			q: aluminaRequirement,
			period: words.period(aluminaRequirement.period),
			basis: asStated,
		},
		{
			id: "surplus",
			label: say("Capacity beyond the requirement", "超出需求的产能"),
			q: beyond,
			period: periods.join(say(", ", "，")),
			basis: say("Capacity minus requirement", "产能减去需求"),
			isSecond: true,
		},
	];
	const title = say(
		`Alumina capacity exceeds what smelters require by ${format(beyond)}`,
		`氧化铝产能超出电解铝所需${format(beyond)}`,
	);
	const isBound = [aluminaCapacity, beyond].every(({ qualifier }) => qualifier === "over");
	const description = say(
		`Bars of alumina per year. ${inWords(data, words)}${isBound ? " The capacity is stated as a lower bound, so the surplus is also a lower bound." : ""}`,
		`每年氧化铝的条形图。${inWords(data, words)}${isBound ? "产能仅给出下限，因此过剩量也只是下限。" : ""}`,
	);
	return rowChart({
		id: "alumina-balance",
		title,
		units: say("Alumina per year, million tonnes (Mt)", "每年氧化铝，百万吨（Mt）") + years.note,
		description,
		words,
		stated,
		columns: say(
			["What", "Alumina", "Bounds", "Period", "Calculated from"],
			["项目", "氧化铝", "界限", "时间", "计算依据"],
		),
		rows: data.map(({ label, q, period, basis }) => [
			label,
			format(q),
			formatBounds(q),
			period,
			basis,
		]),
		data,
		shape: "bar",
		scale: scaleFromZero(
			data.map(({ q }) => q),
			" Mt",
		),
		series: { second: "derived" },
	});
}
