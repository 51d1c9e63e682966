import type { Words } from "../../language.ts";
import type { Chart } from "../Chart.ts";
import { draw } from "./draw.ts";
import { legendOf, type Series } from "./legendOf.ts";
import type { Row, Shape } from "./Row.ts";
import { rowMarks, zeroMark } from "./rowMarks.ts";
import { tipsOf } from "./tipsOf.ts";

interface Rows {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly words: Words;
	readonly data: readonly Row[];
	readonly shape: Shape;
	readonly scale: Scale;
	readonly series: Series;
}

/** A scale with its numbers. */
export interface Scale {
	readonly domain: readonly [number, number];
	/** The approximate number of labels on it. */
	readonly ticks: number;
	/** The text after each number. */
	readonly unit: string;
	readonly type?: "linear" | "log";
}

/** Draws each quantity in its own row. */
export function drawRows(rows: Rows): Pick<Chart, "narrow" | "wide" | "tips"> {
	const { data, shape, scale, series, words } = rows;
	const { domain, ticks, unit, type = "linear" } = scale;
	return {
		tips: tipsOf(data, words),
		...draw({
			...rows,
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
