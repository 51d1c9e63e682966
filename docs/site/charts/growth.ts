import { cumulativeGrowth, findFigures } from "../../../src/index.ts";
import type { Words } from "../language.ts";
import { sectionTitleIn } from "../sectionTitleIn.ts";
import type { Chart } from "./Chart.ts";
import { commonPeriod } from "./commonPeriod.ts";
import { scaleFromZero } from "./drawing/scales.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { rowChart } from "./rowChart.ts";
import { inWords, nameOf } from "./words.ts";
import { yearsIn } from "./yearsIn.ts";

/** The average growth of output by commodity over one period, the fastest first. */
export function growth({ figures, dataset, commodities }: RevisionExports, words: Words): Chart {
	const { say, format, formatBounds } = words;
	const all = findFigures(figures, { kind: "growth-rate", indicator: "production", area: "CN" });
	const period = commonPeriod(all.filter((rate) => rate.period !== null));
	if (period === null) throw new Error("no growth rate states its period");
	const years = yearsIn(period);
	const rates = all.filter((rate) => rate.period === period).toSorted((a, b) => b.value - a.value);
	const others = all.length - rates.length;
	const data = rates.map((q) => ({
		id: q.id,
		label: nameOf(q.commodity, commodities, words),
		q,
		isSecond: q.value < 0,
	}));
	const fastest = data[0]?.label;
	const falling = data.filter(({ isSecond }) => isSecond).map(({ label }) => label);
	const title = say(
		`${fastest} grew fastest${falling.length > 0 ? `, and ${falling.join(" and ").toLowerCase()} output fell` : ""}`,
		`${fastest}增长最快${falling.length > 0 ? `，${falling.join("、")}产量下降` : ""}`,
	);
	const description = say(
		`Bars of average growth of output per year, to the right of zero for growth and to the left for decline. ${inWords(data, words)}${others > 0 ? ` Rates of other periods, which cannot be compared with these, are left out: ${others}.` : ""}`,
		`年均产量增长的条形图，零线右侧为增长，左侧为下降。${inWords(data, words)}${others > 0 ? `其他时期的增速不可比，未列出：${others}项。` : ""}`,
	);
	return rowChart({
		id: "growth",
		title,
		units: say(
			`Average growth of output, % per year, ${words.period(period)}`,
			`年均产量增长，%，${words.period(period)}`,
		),
		description,
		words,
		stated: rates,
		columns: say(
			[
				"Commodity",
				"Average growth",
				"Bounds",
				"Period",
				`In all, ${years} ${years === 1 ? "year" : "years"} at that rate`,
				"Section",
			],
			["品种", "年均增长", "界限", "时间", `按此增速${years}年累计`, "章节"],
		),
		rows: rates.map((q) => [
			nameOf(q.commodity, commodities, words),
			format(q),
			formatBounds(q),
			words.period(period),
			format(cumulativeGrowth(q, years)),
			sectionTitleIn(dataset.sections, q.section),
		]),
		data,
		shape: "bar",
		scale: scaleFromZero(rates, "%"),
		series: { second: "negative" },
	});
}
