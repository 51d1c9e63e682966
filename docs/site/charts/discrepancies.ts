import { type Discrepancy, format, formatBounds } from "../../../src/index.ts";
import { sectionTitleIn } from "../sectionTitleIn.ts";
import type { Chart } from "./Chart.ts";
import { draw } from "./drawing/draw.ts";
import { gapMarks } from "./drawing/gapMarks.ts";
import { legendOf } from "./drawing/legendOf.ts";
import type { Row } from "./drawing/Row.ts";
import { rowMarks } from "./drawing/rowMarks.ts";
import { scaleAround } from "./drawing/scales.ts";
import { inSection } from "./inSection.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { nameOf, periodOf, placesOf } from "./words.ts";
import { yearsOfRows } from "./yearsOfRows.ts";

const GAP = "gap";

/** The world shares that contradict each other, as intervals, with the gap between them. */
export function discrepancies(report: RevisionExports): Chart {
	const all = (report.discrepancies as readonly Discrepancy[]).filter(
		({ figures: [{ indicator }] }) => indicator === "world-production-share",
	);
	const stated = all.flatMap(({ figures }) => figures);
	const years = yearsOfRows(stated);
	const titleOf = (section: string) => sectionTitleIn(report.dataset.sections, section);
	const data = all.map(({ id, label, figures: [first, second], gap }) => ({
		id: `${id}-${GAP}`,
		label: label.en,
		gap,
		first,
		second,
		stated: [first, second].map(
			(q, index): Row => ({
				id: q.id,
				label: inSection(nameOf(q.commodity) + years.of(q), titleOf(q.section), format(q)),
				q,
				isSecond: index > 0,
			}),
		),
	}));
	const scale = scaleAround(stated, "%");
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
		units: `China's share in world output, % with its bounds${years.note}`,
		...placesOf(stated),
		description,
		columns: ["What", "Value", "Bounds", "Period", "Section"],
		rows: data.flatMap(({ label, first, second, gap }) => [
			...[first, second].map((q) => [
				label,
				format(q),
				formatBounds(q),
				periodOf(q),
				titleOf(q.section),
			]),
			[
				`${label}: the gap`,
				format(gap),
				formatBounds(gap),
				[...new Set([first, second].map(periodOf))].join(", "),
				[first, second].map(({ section }) => titleOf(section)).join(", "),
			],
		]),
		svg: draw({
			id,
			title,
			description,
			rowIds: data.flatMap(({ stated, id: gapId }) => [...stated.map((row) => row.id), gapId]),
			marks: data.flatMap((row) => [
				...row.stated.flatMap((side) => rowMarks(side, scale.domain, "interval")),
				...gapMarks(row),
			]),
			x: { domain: [...scale.domain] },
			ticks: scale.ticks,
			unit: scale.unit,
			legend: [
				...legendOf(
					data.flatMap((row) => row.stated),
					scale.domain,
					"interval",
				),
				"gap",
			],
		}),
	};
}
