import { type Discrepancy, type Quantity, quantity } from "../../../src/index.ts";
import type { Words } from "../language.ts";
import { sectionTitleIn } from "../sectionTitleIn.ts";
import type { Chart } from "./Chart.ts";
import { draw } from "./drawing/draw.ts";
import { gapMarks } from "./drawing/gapMarks.ts";
import { legendOf } from "./drawing/legendOf.ts";
import type { Row } from "./drawing/Row.ts";
import { rowMarks } from "./drawing/rowMarks.ts";
import { PERCENT } from "./drawing/scales.ts";
import { tipsOf } from "./drawing/tipsOf.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { nameOf, placesOf } from "./words.ts";
import { yearsOfRows } from "./yearsOfRows.ts";

const GAP = "gap";

/** The smallest gap, with the digits of its bounds. */
const leastOf = ({ lower, decimals }: Quantity) =>
	quantity((lower ?? 0).toFixed(decimals + 1), "pp");

/** The world shares that contradict each other, as intervals, with the gap between them. */
export function discrepancies(report: RevisionExports, words: Words): Chart {
	const { say, format, formatBounds } = words;
	const all = (report.discrepancies as readonly Discrepancy[]).filter(
		({ figures: [{ indicator }] }) => indicator === "world-production-share",
	);
	const stated = all.flatMap(({ figures }) => figures);
	const years = yearsOfRows(stated, words);
	const titleOf = (section: string) => sectionTitleIn(report.dataset.sections, section);
	const data = all.map(({ id, label, figures: [first, second], gap }) => ({
		id: `${id}-${GAP}`,
		label: words.label(label),
		gap,
		// The gap that is drawn is the smallest one that the bounds allow.
		width: say("at least ", "至少") + format(leastOf(gap)),
		first,
		second,
		stated: [first, second].map(
			(q, index): Row => ({
				id: q.id,
				label: nameOf(q.commodity, report.commodities, words) + years.of(q),
				detail: `“${titleOf(q.section)}”`,
				q,
				isSecond: index > 0,
			}),
		),
	}));
	const title = say(
		"World shares that the report states in two ways that cannot both be true",
		"报告对全球占比的两种说法不可能同时成立",
	);
	const pairs = data.map(({ label, first, second, gap }) =>
		say(
			`${label}: ${formatBounds(first)} and ${formatBounds(second)}, ${formatBounds(gap)} apart`,
			`${label}：${formatBounds(first)}与${formatBounds(second)}，相差${formatBounds(gap)}`,
		),
	);
	const description = say(
		`Intervals of what the report's numbers can mean. ${pairs.join("; ")}.`,
		`报告数字可能取值的区间。${pairs.join("；")}。`,
	);
	const gapLabel = say("Gap", "差距");
	const id = "discrepancies";
	return {
		id,
		title,
		units:
			say("Bounds of China's share of world output, %", "中国占全球产量比重的界限，%") + years.note,
		...placesOf(stated),
		description,
		columns: say(
			["What", "Value", "Bounds", "Period", "Section"],
			["项目", "数值", "界限", "时间", "章节"],
		),
		rows: data.flatMap(({ label, first, second, gap }) => [
			...[first, second].map((q) => [
				label,
				format(q),
				formatBounds(q),
				words.period(q.period),
				titleOf(q.section),
			]),
			[
				say(`${label}: the gap`, `${label}：差距`),
				format(gap),
				formatBounds(gap),
				[...new Set([first, second].map(({ period }) => words.period(period)))].join(", "),
				[first, second].map(({ section }) => titleOf(section)).join(", "),
			],
		]),
		tips: data.flatMap((row) => [
			...tipsOf(row.stated, words),
			{ id: row.id, label: gapLabel, text: formatBounds(row.gap) },
		]),
		...draw({
			id,
			title,
			description,
			words,
			rowIds: data.flatMap(({ stated, id: gapId }) => [...stated.map((row) => row.id), gapId]),
			isTwoLines: true,
			marks: (layout) =>
				data.flatMap((row) => [
					...row.stated.flatMap((side) =>
						rowMarks(side, PERCENT.domain, "interval", words, layout),
					),
					...gapMarks({ ...row, label: gapLabel }, layout),
				]),
			x: { domain: [...PERCENT.domain] },
			ticks: PERCENT.ticks,
			unit: PERCENT.unit,
			legend: [
				...legendOf(
					data.flatMap((row) => row.stated),
					PERCENT.domain,
					"interval",
				),
				"gap",
			],
		}),
	};
}
