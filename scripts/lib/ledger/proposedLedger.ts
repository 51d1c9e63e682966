import type { DatasetFile } from "../../../src/schema/model.ts";
import { numberRanges } from "./numberRanges.ts";

/** A ledger of a report that claims the numbers of figures, and leaves the other reasons to a person. */
export const proposedLedger = ({ revision, figures }: DatasetFile, text: string) => ({
	revision,
	claims: numberRanges(text).map((range) => {
		const figure = figures.find(
			({ selector }) => selector && selector.start <= range.start && range.end <= selector.end,
		);
		return figure ? { ...range, figure: figure.id } : { ...range, reason: "" };
	}),
});
