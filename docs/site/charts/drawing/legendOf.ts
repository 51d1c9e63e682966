import type { LegendKey } from "./legend.ts";
import { partsOf } from "./partsOf.ts";
import type { Row, Shape } from "./Row.ts";

/** The meaning of the colors and shapes of a chart's two series, if it needs a legend. */
export interface Series {
	readonly first?: LegendKey;
	readonly second?: LegendKey;
}

/** The signs that a row's bounds are drawn with. */
function signsOf({ q }: Row, domain: readonly [number, number], shape: Shape): LegendKey[] {
	const { range, open } = partsOf(q, domain, shape);
	if (shape === "interval" && open === null) return ["interval"];
	switch (q.qualifier) {
		case "over":
			return [shape === "bar" ? "over" : "edge-up"];
		case "nearly":
		case "under":
			return ["under"];
		case "between":
			return ["between"];
		default:
			if (shape !== "dot") return [shape === "bar" ? "value" : "interval"];
			if (range?.toward) return ["range", "below"];
			return range && range.from < range.to ? ["range"] : [];
	}
}

/** The signs that a chart of rows uses. */
export function legendOf(
	rows: readonly Row[],
	domain: readonly [number, number],
	shape: Shape,
	{ first, second }: Series = {},
): LegendKey[] {
	const keys = new Set(rows.flatMap((row) => signsOf(row, domain, shape)));
	if (first && rows.some(({ isSecond }) => !isSecond)) keys.add(first);
	if (second && rows.some(({ isSecond }) => isSecond)) keys.add(second);
	return [...keys];
}
