import type { Quantity } from "../../../../src/index.ts";

/** A scale with its numbers. */
export interface Scale {
	readonly domain: readonly [number, number];
	/** The approximate number of labels on it. */
	readonly ticks: number;
	/** The text after each number. */
	readonly unit: string;
	readonly type?: "linear" | "log";
}

const ROOM = 1.15;
const LOG_ROOM = 1.6;
const TICKS = 5;
const BASE = 10;

export const PERCENT: Scale = { domain: [0, 100], ticks: TICKS, unit: "%" };

const ends = (quantities: readonly Quantity[]) =>
	quantities.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]);

/** From zero, or the least below it, to a little more than the most of what is drawn. */
export function scaleFromZero(quantities: readonly Quantity[], unit: string): Scale {
	const all = ends(quantities);
	const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
	return { domain: [least * ROOM, most * ROOM], ticks: TICKS, unit };
}

/** Around what is drawn above zero, with as much room on both sides, on a logarithmic scale. */
export function logScale(quantities: readonly Quantity[], unit: string): Scale {
	const all = ends(quantities).filter((end) => end > 0);
	if (all.length === 0) throw new Error("a logarithmic scale needs a number above zero");
	const domain = [Math.min(...all) / LOG_ROOM, Math.max(...all) * LOG_ROOM] as const;
	const powers = Math.max(1, Math.floor(Math.log(domain[1] / domain[0]) / Math.log(BASE)));
	return { domain, ticks: powers, unit, type: "log" };
}
