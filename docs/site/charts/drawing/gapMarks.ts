import * as Plot from "@observablehq/plot";
import { formatBounds, type Quantity } from "../../../../src/index.ts";
import { labelMarks } from "./rowMarks.ts";
import { inset, MARK_DY } from "./sizes.ts";

interface Gap {
	readonly id: string;
	readonly first: Quantity;
	readonly second: Quantity;
	readonly gap: Quantity;
}

/** The marks of the gap between two intervals: from the end of the one to the start of the other. */
export function gapMarks({ id, first, second, gap }: Gap): Plot.Markish[] {
	// The data is refused where the first is not below the second (checkDiscrepancy).
	const ends = { from: first.upper, to: second.lower };
	const at = { y: () => id, ariaLabel: () => id };
	return [
		...labelMarks(id, "Gap between the two", formatBounds(gap)),
		Plot.ruleY([ends], { ...at, x1: "from", x2: "to", dy: MARK_DY, className: "chart-gap" }),
		Plot.tickX([ends.from, ends.to], { ...at, x: Number, ...inset, className: "chart-gap" }),
	];
}
