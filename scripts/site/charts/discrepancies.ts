import { type Discrepancy, format, formatBounds } from "../../../src/index.ts";
import type { Chart } from "./Chart.ts";
import { draw } from "./drawing/draw.ts";
import { gapMarks } from "./drawing/gapMarks.ts";
import type { Row } from "./drawing/Row.ts";
import { rowMarks } from "./drawing/rowMarks.ts";
import { scaleAround } from "./drawing/scales.ts";
import type { Report } from "./Report.ts";
import { nameOf, sectionsOf } from "./words.ts";

const GAP = "gap";

/** The figures that contradict each other, as intervals, with the gap between them. */
export function discrepancies(report: Report): Chart {
	const all: readonly Discrepancy[] = report.discrepancies;
	const data = all.map(({ id, label, figures: [first, second], gap }) => ({
		id: `${id}-${GAP}`,
		label: label.en,
		gap,
		first,
		second,
		stated: [first, second].map(
			(q, index): Row => ({
				id: q.id,
				label: `${nameOf(q.commodity)}, in ${q.section}`,
				q,
				isSecond: index > 0,
			}),
		),
	}));
	const scale = scaleAround(
		data.flatMap(({ first, second }) => [first, second]),
		"%",
	);
	const title = "World shares stated in two ways that cannot both be true";
	const description = `Intervals of what the report's numbers can mean. ${data
		.map(
			({ label, first, second, gap }) =>
				`${label}: ${formatBounds(first)} against ${formatBounds(second)}, ${formatBounds(gap)} apart`,
		)
		.join("; ")}.`;
	const id = "discrepancies";
	return {
		id,
		title,
		units: "China's share in world output, % with its bounds; the report states no year",
		sections: sectionsOf(data.flatMap(({ first, second }) => [first, second])),
		description,
		columns: ["What", "Value", "Bounds", "Section"],
		rows: data.flatMap(({ label, first, second, gap }) => [
			...[first, second].map((q) => [label, format(q), formatBounds(q), q.section]),
			[`${label}: the gap`, format(gap), formatBounds(gap), `${first.section}, ${second.section}`],
		]),
		svg: draw({
			id,
			title,
			description,
			rowIds: data.flatMap(({ stated, id: gapId }) => [...stated.map((row) => row.id), gapId]),
			marks: data.flatMap((row) => [
				...row.stated.flatMap((stated) => rowMarks(stated, scale.domain, "interval")),
				...gapMarks(row),
			]),
			x: { domain: [...scale.domain] },
			ticks: scale.ticks,
			unit: scale.unit,
			legend: ["interval", "over-interval", "gap"],
		}),
	};
}
