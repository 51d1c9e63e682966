import * as Plot from "@observablehq/plot";
import type { Quantity } from "../../../../src/index.ts";
import type { Layout } from "./Layout.ts";
import { labelMarks } from "./rowMarks.ts";

interface Gap {
	readonly id: string;
	readonly label: string;
	/** How wide the gap is, as it is drawn. */
	readonly width: string;
	readonly first: Quantity;
	readonly second: Quantity;
}

/** The marks of the gap between two intervals: from the end of the one to the start of the other. */
export function gapMarks({ id, label, width, first, second }: Gap, layout: Layout): Plot.Markish[] {
	// The data is rejected if the first is not below the second (checkDiscrepancy).
	const ends = { from: first.upper, to: second.lower };
	const at = { y: () => id, ariaLabel: () => id };
	const { markDy, inset } = layout;
	return [
		...labelMarks({ id, label, value: width }, layout),
		Plot.ruleY([ends], { ...at, x1: "from", x2: "to", dy: markDy, className: "chart-gap" }),
		Plot.tickX([ends.from, ends.to], { ...at, x: Number, ...inset, className: "chart-gap" }),
	];
}
