import * as Plot from "@observablehq/plot";
import type { Words } from "../../language.ts";
import { chevronMark } from "./chevronMark.ts";
import { type Layout, MARGIN } from "./Layout.ts";
import { partsOf } from "./partsOf.ts";
import type { Row, Shape } from "./Row.ts";
import { rangeMarks } from "./rangeMarks.ts";

/** How far the line at zero goes beyond a bar. */
const BEYOND = 4;
const DOT_RADIUS = 6;

interface Labels {
	readonly id: string;
	readonly label: string;
	readonly detail?: string | undefined;
	readonly value: string;
}

/** A label and its value, at the two ends of the row. */
export function labelMarks(
	{ id, label, detail, value }: Labels,
	{ labelDy, singleDy, detailDy, marginLeft, marginRight, id: layout }: Layout,
): Plot.Markish[] {
	const at = { y: () => id, ariaLabel: () => id, text: String };
	const left = { ...at, frameAnchor: "left", dx: MARGIN - marginLeft } as const;
	return [
		Plot.text([label], {
			...left,
			dy: detail === undefined ? singleDy : labelDy,
			className: "chart-label",
		}),
		...(detail === undefined
			? []
			: [Plot.text([detail], { ...left, dy: detailDy, className: "chart-detail" })]),
		Plot.text([value], {
			...at,
			frameAnchor: "right",
			dx: marginRight - MARGIN,
			dy: layout === "wide" || detail === undefined ? singleDy : labelDy,
			className: "chart-value",
		}),
	];
}

/** The line that bars start from, beside the bars alone, so that it crosses no label. */
export const zeroMark = (rows: readonly Row[], { inset }: Layout): Plot.Markish =>
	Plot.tickX(rows, {
		x: () => 0,
		y: "id",
		insetTop: inset.insetTop - BEYOND,
		insetBottom: inset.insetBottom - BEYOND,
		className: "chart-zero",
	});

/** The marks of a row: label, value, what is known and what is in doubt. */
export function rowMarks(
	row: Row,
	domain: readonly [number, number],
	shape: Shape,
	words: Words,
	layout: Layout,
): Plot.Markish[] {
	const { markDy, inset } = layout;
	const { solid, range, open, edges } = partsOf(row.q, domain, shape);
	const suffix = row.isSecond ? "-second" : "";
	const at = { y: () => row.id, ariaLabel: () => row.id };
	const marks: Plot.Markish[] = labelMarks({ ...row, value: words.format(row.q) }, layout);
	if (shape === "bar" && solid !== null) {
		marks.push(
			Plot.barX([solid], { ...at, x1: 0, x2: solid, ...inset, className: `chart-bar${suffix}` }),
		);
	}
	if (shape === "interval" && range) {
		marks.push(
			Plot.barX([range], {
				...at,
				x1: "from",
				x2: "to",
				...inset,
				className: `chart-bar${suffix}`,
			}),
		);
	}
	if (open) {
		marks.push(
			Plot.ruleY([open], {
				...at,
				x1: "from",
				x2: "to",
				dy: markDy,
				className: `chart-open${suffix}`,
			}),
		);
		if (open.toward) {
			const end = open.toward === "up" ? open.to : open.from;
			marks.push(chevronMark(row.id, end, open.toward, suffix, layout));
		}
	}
	if (edges.length > 0) {
		marks.push(Plot.tickX(edges, { ...at, x: Number, ...inset, className: `chart-edge${suffix}` }));
	}
	if (range && shape !== "interval") marks.push(...rangeMarks(row.id, range, layout));
	if (range?.toward) marks.push(chevronMark(row.id, range.from, range.toward, suffix, layout));
	if (shape === "dot" && solid !== null) {
		marks.push(
			Plot.dot([solid], {
				...at,
				x: Number,
				dy: markDy,
				r: DOT_RADIUS,
				symbol: row.isSecond ? "diamond" : "circle",
				className: `chart-dot${suffix}`,
			}),
		);
	}
	return marks;
}
