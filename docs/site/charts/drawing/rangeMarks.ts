import * as Plot from "@observablehq/plot";
import type { Layout } from "./Layout.ts";

const CAP = 4;

/** The bounds of a value as a thin range, without a cap at the end where it goes on. */
export function rangeMarks(
	id: string,
	range: { from: number; to: number; toward?: "up" | "down" },
	{ inset, markDy }: Layout,
): Plot.Markish[] {
	if (range.from === range.to) return [];
	const at = { y: () => id, ariaLabel: () => id };
	return [
		Plot.ruleY([range], { ...at, x1: "from", x2: "to", dy: markDy, className: "chart-range" }),
		Plot.tickX(range.toward ? [range.to] : [range.from, range.to], {
			...at,
			x: Number,
			insetTop: inset.insetTop + CAP,
			insetBottom: inset.insetBottom + CAP,
			className: "chart-range",
		}),
	];
}
