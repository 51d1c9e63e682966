import { cumulativeGrowth, findFigures, format, formatBounds } from "../../../src/index.ts";
import { sectionTitleIn } from "../sectionTitleIn.ts";
import type { Chart } from "./Chart.ts";
import { commonPeriod } from "./commonPeriod.ts";
import { drawRows } from "./drawing/drawRows.ts";
import { scaleFromZero } from "./drawing/scales.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { inWords, inYears, nameOf, placesOf } from "./words.ts";
import { yearsIn } from "./yearsIn.ts";

/** The average growth of output by commodity over one period, the fastest first. */
export function growth({ figures, dataset }: RevisionExports): Chart {
	const all = findFigures(figures, { kind: "growth-rate", indicator: "production", area: "CN" });
	const period = commonPeriod(all.filter((rate) => rate.period !== null));
	if (period === null) throw new Error("no growth rate states its period");
	const years = yearsIn(period);
	const rates = all.filter((rate) => rate.period === period).toSorted((a, b) => b.value - a.value);
	const others = all.length - rates.length;
	const data = rates.map((q) => ({
		id: q.id,
		label: nameOf(q.commodity),
		q,
		isSecond: q.value < 0,
	}));
	const names = data.map(({ label }) => label.toLowerCase());
	const falling = names.filter((_, index) => data[index]?.isSecond);
	const title = `${data[0]?.label} grew fastest${falling.length > 0 ? `, and ${falling.join(" and ")} output fell` : ""}`;
	const description = `Bars of average annual growth of output, to the right of zero for growth and to the left for decline. ${inWords(data)}${others > 0 ? ` Rates of other periods, which cannot be compared with these, are left out: ${others}.` : ""}`;
	const id = "growth";
	return {
		id,
		title,
		units: `Average annual growth of output, % a year, ${inYears(period)}`,
		...placesOf(rates),
		description,
		columns: [
			"Commodity",
			"Average growth",
			"Bounds",
			"Period",
			`In all, ${years} ${years === 1 ? "year" : "years"} at that rate`,
			"Section",
		],
		rows: rates.map((q) => [
			nameOf(q.commodity),
			format(q),
			formatBounds(q),
			period,
			format(cumulativeGrowth(q, years)),
			sectionTitleIn(dataset.sections, q.section),
		]),
		svg: drawRows({
			id,
			title,
			description,
			data,
			shape: "bar",
			scale: scaleFromZero(rates, "%"),
			series: { second: "negative" },
		}),
	};
}
