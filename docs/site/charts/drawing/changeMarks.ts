import * as Plot from "@observablehq/plot";
import type { Quantity } from "../../../../src/index.ts";
import type { Words } from "../../language.ts";
import { type Layout, MARGIN } from "./Layout.ts";
import { rangeMarks } from "./rangeMarks.ts";

interface Change {
	readonly id: string;
	readonly label: string;
	readonly before: Quantity;
	readonly after: Quantity;
}

const DOT_RADIUS = 6;
const TEXT_GAP = 12;
/** Beyond this percentage, a narrow drawing is too small for a number to the right of its point. */
const FAR = 50;

/** The marks of a share before and after its change. */
export function changeMarks(
	{ id, label, before, after }: Change,
	change: string,
	{ format, bracketed }: Words,
	layout: Layout,
): Plot.Markish[] {
	const at = { y: () => id, ariaLabel: () => id, dy: layout.markDy };
	const [left, right] = before.value < after.value ? [before, after] : [after, before];
	const numberOf = (q: Quantity) => format(q) + (q === after ? bracketed(change) : "");
	const isCrowded = layout.id === "narrow" && right.value > FAR;
	return [
		Plot.text([label], {
			...at,
			text: String,
			frameAnchor: "left",
			dx: MARGIN - layout.marginLeft,
			dy: layout.singleDy,
			className: "chart-label",
		}),
		Plot.ruleY([id], { ...at, x1: before.value, x2: after.value, className: "chart-change" }),
		...[before, after].flatMap((q) =>
			rangeMarks(id, { from: q.lower ?? q.value, to: q.upper ?? q.value }, layout),
		),
		Plot.dot([before.value], { ...at, x: Number, r: DOT_RADIUS, className: "chart-before" }),
		Plot.dot([after.value], { ...at, x: Number, r: DOT_RADIUS, className: "chart-dot" }),
		Plot.text([left.lower], {
			...at,
			x: Number,
			text: () => (isCrowded ? `${numberOf(before)} → ${numberOf(after)}` : numberOf(left)),
			textAnchor: "end",
			dx: -TEXT_GAP,
			className: isCrowded ? "chart-value" : "chart-note",
		}),
		Plot.text(isCrowded ? [] : [right.upper], {
			...at,
			x: Number,
			text: () => numberOf(right),
			textAnchor: "start",
			dx: TEXT_GAP,
			className: "chart-value",
		}),
	];
}
