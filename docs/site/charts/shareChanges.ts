import { type Figure, findFigures, format, formatBounds, subtract } from "../../../src/index.ts";
import { sectionTitleIn } from "../sectionTitleIn.ts";
import type { Chart } from "./Chart.ts";
import { changeMarks } from "./drawing/changeMarks.ts";
import { draw } from "./drawing/draw.ts";
import { PERCENT } from "./drawing/scales.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { NO_PERIOD, periodOf, placesOf, yearsOf } from "./words.ts";

/** Shares that the report states with their change: before it and after it. */
export function shareChanges({ figures, dataset }: RevisionExports): Chart {
	const data = findFigures(figures, { kind: "change-of-share" })
		.flatMap((change) => {
			const after = findFigures(figures, { kind: "share" }).find(
				({ id }) => id === change.changeOf,
			);
			if (!after) return [];
			const before = subtract(after, change);
			return [{ id: after.id, label: labelOf(after), before, after, change }];
		})
		.toSorted((a, b) => b.change.value - a.change.value);
	const signed = ({ change }: (typeof data)[number]) =>
		`${change.value > 0 ? "+" : ""}${format(change)}`;
	const [most] = data;
	const title = most
		? `${most.label} gained most: from ${format(most.before)} to ${format(most.after)}`
		: "";
	const description = `Two points for each share, before its change and as stated. ${data
		.map((row) => `${row.label}: ${format(row.before)} to ${format(row.after)}, ${signed(row)}`)
		.join("; ")}.`;
	const id = "share-changes";
	return {
		id,
		title,
		units: `Shares, %, and their changes since ${yearsOf(data.map(({ change }) => change.baseline))} in percentage points (pp)`,
		...placesOf(data.flatMap(({ after, change }) => [after, change])),
		description,
		columns: [
			"Share",
			"Before",
			"Bounds before",
			"After",
			"Bounds after",
			"Change",
			"Since",
			"Period",
			"Section",
		],
		rows: data.map((row) => [
			row.label,
			format(row.before),
			formatBounds(row.before),
			format(row.after),
			formatBounds(row.after),
			signed(row),
			row.change.baseline ?? NO_PERIOD,
			periodOf(row.after),
			sectionTitleIn(dataset.sections, row.after.section),
		]),
		svg: draw({
			id,
			title,
			description,
			rowIds: data.map((row) => row.id),
			marks: data.flatMap((row) => changeMarks(row, signed(row))),
			x: { domain: [...PERCENT.domain] },
			ticks: PERCENT.ticks,
			unit: PERCENT.unit,
			legend: ["before", "after", "range"],
		}),
	};
}

const labelOf = ({ label }: Figure) =>
	label.en.replace(/^Share of (.)/, (_, first: string) => first.toUpperCase());
