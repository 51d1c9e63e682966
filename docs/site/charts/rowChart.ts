import type { Quantity } from "../../../src/index.ts";
import type { Words } from "../language.ts";
import type { Chart } from "./Chart.ts";
import { draw } from "./drawing/draw.ts";
import { legendOf, type Series } from "./drawing/legendOf.ts";
import type { Row, Shape } from "./drawing/Row.ts";
import { rowMarks, zeroMark } from "./drawing/rowMarks.ts";
import type { Scale } from "./drawing/scales.ts";
import { tipsOf } from "./drawing/tipsOf.ts";
import { placesOf } from "./words.ts";

interface Plan extends Pick<Chart, "id" | "title" | "units" | "description" | "columns" | "rows"> {
	readonly words: Words;
	/** The quantities whose sections and figures the chart draws on. */
	readonly stated: readonly Quantity[];
	readonly data: readonly Row[];
	readonly shape: Shape;
	readonly scale: Scale;
	readonly series: Series;
}

/** A chart with each quantity in its own row. */
export function rowChart(plan: Plan): Chart {
	const { words, stated, data, shape, scale, series, ...told } = plan;
	const { domain, ticks, unit, type = "linear" } = scale;
	return {
		...told,
		...placesOf(stated),
		tips: tipsOf(data, words),
		...draw({
			...told,
			words,
			rowIds: data.map(({ id }) => id),
			isTwoLines: data.some(({ detail }) => detail !== undefined),
			marks: (layout) => [
				...data.flatMap((row) => rowMarks(row, domain, shape, words, layout)),
				...(shape === "bar" ? [zeroMark(data, layout)] : []),
			],
			x: { domain: [...domain], type },
			ticks,
			unit,
			legend: legendOf(data, domain, shape, series),
		}),
	};
}
