import { cumulativeGrowth, findFigures, format, formatBounds } from "../../../src/index.ts";
import { planYears } from "../../ties/planYears.ts";
import type { Chart } from "./Chart.ts";
import { drawRows } from "./drawing/drawRows.ts";
import { scaleFromZero } from "./drawing/scales.ts";
import type { Report } from "./Report.ts";
import { inWords, nameOf, periodOf, sectionsOf } from "./words.ts";

/** The average growth of output by commodity, the fastest first; each year of the plan grows at it. */
export function growth({ figures, statements }: Report): Chart {
	const years = planYears(statements);
	const rates = findFigures(figures, { kind: "growth-rate" }).toSorted((a, b) => b.value - a.value);
	const data = rates.map((q) => ({
		id: q.id,
		label: nameOf(q.commodity),
		q,
		isSecond: q.value < 0,
	}));
	const names = data.map(({ label }) => label.toLowerCase());
	const falling = names.filter((_, index) => data[index]?.isSecond);
	const title = `${data[0]?.label} grew fastest${falling.length > 0 ? `, and ${falling.join(" and ")} output fell` : ""}`;
	const description = `Bars of average annual growth of output, to the right of zero for growth and to the left for decline. ${inWords(data)}`;
	const id = "growth";
	return {
		id,
		title,
		units: `Average annual growth of output, % a year, ${[...new Set(rates.map(periodOf))].join(", ").replaceAll("/", " to ")}`,
		sections: sectionsOf(rates),
		description,
		columns: [
			"Commodity",
			"Average growth",
			"Bounds",
			"Period",
			`Against the plan's start, after ${years} years at that rate`,
			"Section",
		],
		rows: rates.map((q) => [
			nameOf(q.commodity),
			format(q),
			formatBounds(q),
			periodOf(q),
			format(cumulativeGrowth(q, years)),
			q.section,
		]),
		svg: drawRows({
			id,
			title,
			description,
			data,
			shape: "bar",
			scale: scaleFromZero(rates, "%"),
			legend: ["value", "negative"],
		}),
	};
}
