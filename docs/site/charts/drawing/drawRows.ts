import { draw } from "./draw.ts";
import { legendOf, type Series } from "./legendOf.ts";
import type { Row, Shape } from "./Row.ts";
import { rowMarks, zeroMark } from "./rowMarks.ts";

interface Rows {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly data: readonly Row[];
	readonly shape: Shape;
	readonly scale: Scale;
	readonly series: Series;
}

/** A scale with its numbers. */
export interface Scale {
	readonly domain: readonly [number, number];
	/** About how many numbers stand on it. */
	readonly ticks: number;
	/** What stands behind each number. */
	readonly unit: string;
	readonly type?: "linear" | "log";
}

/** Draws each quantity in a row of its own. */
export function drawRows({ data, shape, scale, series, ...rest }: Rows): string {
	const { domain, ticks, unit, type = "linear" } = scale;
	return draw({
		...rest,
		rowIds: data.map(({ id }) => id),
		marks: [
			...data.flatMap((row) => rowMarks(row, domain, shape)),
			...(shape === "bar" ? [zeroMark(data)] : []),
		],
		x: { domain: [...domain], type },
		ticks,
		unit,
		legend: legendOf(data, domain, shape, series),
	});
}
