import type { Quantity } from "china-aluminum";

const WHOLE = 100;
/** How far the scale goes beyond what is drawn. */
const ROOM = 1.25;
const BASE = 10;
const DIGITS = 6;
/** The first digits of round ends of a scale. */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10];

/** The next round number from zero on. */
function rounded(end: number): number {
	if (end === 0) return 0;
	const power = BASE ** Math.floor(Math.log10(Math.abs(end)));
	const step = STEPS.find((candidate) => candidate * power >= Math.abs(end)) ?? BASE;
	return Number((Math.sign(end) * step * power).toPrecision(DIGITS));
}

/** The ends of a scale around a quantity: the whole for a share, else zero and a round number. */
export function stripScale({ kind, value, lower, upper }: Quantity): readonly [number, number] {
	if (kind === "share") return [0, WHOLE];
	const ends = [value, lower ?? value, upper ?? value];
	return [rounded(Math.min(0, ...ends) * ROOM), rounded(Math.max(0, ...ends) * ROOM)];
}
