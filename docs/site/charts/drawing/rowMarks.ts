import * as Plot from "@observablehq/plot";
import { format } from "../../../../src/index.ts";
import { chevronMark } from "./chevronMark.ts";
import { partsOf } from "./partsOf.ts";
import type { Row, Shape } from "./Row.ts";
import { rangeMarks } from "./rangeMarks.ts";
import { inset, LABEL_DY, MARK_DY } from "./sizes.ts";

/** How far the line at zero goes beyond a bar. */
const BEYOND = 4;
const DOT_RADIUS = 6;

/** A label and its value above a mark, at the two ends of the row. */
export function labelMarks(id: string, label: string, value: string): Plot.Markish[] {
	const at = { y: () => id, ariaLabel: () => id, text: String, dy: LABEL_DY };
	return [
		Plot.text([label], { ...at, frameAnchor: "left", className: "chart-label" }),
		Plot.text([value], { ...at, frameAnchor: "right", className: "chart-value" }),
	];
}

/** The line that bars start from, beside the bars alone, so that it crosses no label. */
export const zeroMark = (rows: readonly Row[]): Plot.Markish =>
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
): Plot.Markish[] {
	const { solid, range, open, edges } = partsOf(row.q, domain);
	const suffix = row.isSecond ? "-second" : "";
	const at = { y: () => row.id, ariaLabel: () => row.id };
	const marks: Plot.Markish[] = labelMarks(row.id, row.label, format(row.q));
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
				dy: MARK_DY,
				className: `chart-open${suffix}`,
			}),
		);
		if (open.toward) {
			const end = open.toward === "up" ? open.to : open.from;
			marks.push(chevronMark(row.id, end, open.toward, suffix));
		}
	}
	if (edges.length > 0) {
		marks.push(Plot.tickX(edges, { ...at, x: Number, ...inset, className: `chart-edge${suffix}` }));
	}
	if (range && shape !== "interval") marks.push(...rangeMarks(row.id, range));
	if (range?.toward) marks.push(chevronMark(row.id, range.from, range.toward, suffix));
	if (shape === "dot" && solid !== null) {
		marks.push(
			Plot.dot([solid], {
				...at,
				x: Number,
				dy: MARK_DY,
				r: DOT_RADIUS,
				symbol: row.isSecond ? "diamond" : "circle",
				className: `chart-dot${suffix}`,
			}),
		);
	}
	return marks;
}
