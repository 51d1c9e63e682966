import type { Figure } from "../../../src/index.ts";
import type { Words } from "../language.ts";
import { commonPeriod } from "./commonPeriod.ts";

/** How a chart shows the years of its figures. */
interface Years {
	/** What its subtitle says, to be put behind the unit. */
	readonly note: string;
	/** The text after the name of a figure; empty for the common period. */
	readonly of: (figure: Figure) => string;
}

/** In one line for the period that most figures are of, and row by row for the others. */
export function yearsOfRows(figures: readonly Figure[], { say, period }: Words): Years {
	const common = commonPeriod(figures);
	const areMixed = figures.some(({ period }) => period !== common);
	const stated =
		common === null
			? say("; the report states no year", "；报告未注明年份")
			: say(", ", "，") + period(common);
	return {
		note:
			stated + (areMixed ? say(" except where a name says otherwise", "，名称另有注明者除外") : ""),
		of: (figure) => {
			if (figure.period === common) return "";
			const own = figure.period === null ? say("no year", "无年份") : period(figure.period);
			return say(` (${own})`, `（${own}）`);
		},
	};
}
