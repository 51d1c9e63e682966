import type { Discrepancy } from "../../model/discrepancy.ts";
import type { Figure } from "../../model/figure.ts";
import { subtract } from "../../quantities/subtract.ts";
import type { DiscrepancyEntry } from "../model.ts";

/** The discrepancy of an entry of a dataset file, with its gap. */
export function discrepancyOf(
	revision: string,
	{ id, label, figures: [first, second], explanations }: DiscrepancyEntry,
	figureBy: ReadonlyMap<string, Figure>,
): Discrepancy {
	const figures = [figureBy.get(first), figureBy.get(second)] as [Figure, Figure];
	return { id, revision, label, figures, gap: subtract(figures[1], figures[0]), explanations };
}
