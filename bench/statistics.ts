import { median, quantile } from "d3-array";

/** The middle of repeated measurements, and how far they lie apart. */
export interface Measured {
	readonly median: number;
	/** Half of the interquartile range, as a share of the median. */
	readonly spread: number;
}

/** Summarizes repeated measurements of one thing. */
export function summarize(values: readonly number[]): Measured {
	const middle = median(values);
	if (middle === undefined) throw new Error("there is nothing to summarize");
	const range = (quantile(values, 0.75) ?? middle) - (quantile(values, 0.25) ?? middle);
	return { median: middle, spread: Math.abs(range / 2 / middle) };
}

/** Compares measurement by measurement with what was measured in the same rounds. */
export const ratios = (values: readonly number[], floor: readonly number[]): number[] =>
	values.map((value, round) => value / (floor[round] ?? Number.NaN));
