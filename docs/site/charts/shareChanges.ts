import { type Figure, findFigures, subtract } from "../../../src/index.ts";
import type { Words } from "../language.ts";
import { sectionTitleIn } from "../sectionTitleIn.ts";
import type { Chart } from "./Chart.ts";
import { changeMarks } from "./drawing/changeMarks.ts";
import { draw } from "./drawing/draw.ts";
import { PERCENT } from "./drawing/scales.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { placesOf, yearsOf } from "./words.ts";

const labelOf = ({ label }: Figure, words: Words) =>
	words.label({
		...label,
		en: label.en.replace(/^Share of (.)/, (_, first: string) => first.toUpperCase()),
	});

/** Shares that the report states with their change: before it and after it. */
export function shareChanges({ figures, dataset }: RevisionExports, words: Words): Chart {
	const { say, format, formatBounds } = words;
	const data = findFigures(figures, { kind: "change-of-share" })
		.flatMap((change) => {
			const after = findFigures(figures, { kind: "share" }).find(
				({ id }) => id === change.changeOf,
			);
			if (!after) return [];
			const before = subtract(after, change);
			return [{ id: after.id, label: labelOf(after, words), before, after, change }];
		})
		.toSorted((a, b) => b.change.value - a.change.value);
	const signed = ({ change }: (typeof data)[number]) =>
		`${change.value > 0 ? "+" : ""}${format(change)}`;
	const [most] = data;
	const title = most
		? say(
				`${most.label} gained most: from ${format(most.before)} to ${format(most.after)}`,
				`${most.label}提高最多：由${format(most.before)}升至${format(most.after)}`,
			)
		: "";
	const changes = data
		.map((row) =>
			say(
				`${row.label}: ${format(row.before)} to ${format(row.after)}, ${signed(row)}`,
				`${row.label}：${format(row.before)}至${format(row.after)}，${signed(row)}`,
			),
		)
		.join(say("; ", "；"));
	const description = say(
		`Two points for each share, before its change and as stated. ${changes}.`,
		`每项占比两个点：变化前与报告所述。${changes}。`,
	);
	const baselines = yearsOf(data.map(({ change }) => change.baseline));
	const id = "share-changes";
	return {
		id,
		title,
		units: say(
			`Shares, %, and their changes since ${baselines} in percentage points (pp)`,
			`占比，%，及自${baselines}年以来的变化（百分点）`,
		),
		...placesOf(data.flatMap(({ after, change }) => [after, change])),
		description,
		columns: say(
			[
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
			["占比", "变化前", "变化前界限", "变化后", "变化后界限", "变化", "起点", "时间", "章节"],
		),
		rows: data.map((row) => [
			row.label,
			format(row.before),
			formatBounds(row.before),
			format(row.after),
			formatBounds(row.after),
			signed(row),
			words.period(row.change.baseline ?? null),
			words.period(row.after.period),
			sectionTitleIn(dataset.sections, row.after.section),
		]),
		tips: data.map((row) => ({
			id: row.id,
			label: row.label,
			text: [
				`${formatBounds(row.before)} → ${formatBounds(row.after)}`,
				signed(row),
				`“${row.change.printed}”`,
			].join(" · "),
		})),
		...draw({
			id,
			title,
			description,
			words,
			rowIds: data.map((row) => row.id),
			isTwoLines: false,
			marks: (layout) => data.flatMap((row) => changeMarks(row, signed(row), words, layout)),
			x: { domain: [...PERCENT.domain] },
			ticks: PERCENT.ticks,
			unit: PERCENT.unit,
			legend: ["before", "after", "range"],
		}),
	};
}
