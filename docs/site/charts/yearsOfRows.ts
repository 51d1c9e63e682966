import type { Figure } from "../../../src/index.ts";
import { commonPeriod } from "./commonPeriod.ts";
import { inYears } from "./words.ts";

/** How a chart tells of what years its figures are. */
interface Years {
	/** What its subtitle says, to be put behind the unit. */
	readonly note: string;
	/** What stands behind the name of a figure, which is nothing where it is of the common period. */
	readonly of: (figure: Figure) => string;
}

/** In one line for the period that most figures are of, and row by row for the others. */
export function yearsOfRows(figures: readonly Figure[]): Years {
	const common = commonPeriod(figures);
	const areMixed = figures.some(({ period }) => period !== common);
	const stated = common === null ? "; the report states no year" : `, ${inYears(common)}`;
	return {
		note: `${stated}${areMixed ? " except where a name says otherwise" : ""}`,
		of: ({ period }) => {
			if (period === common) return "";
			return ` (${period === null ? "no year" : inYears(period)})`;
		},
	};
}
