import type { Measured } from "./statistics.ts";

/** The number of digits that a noisy measurement is printed with. */
const DIGITS = 3;

/** The text of a cell that has nothing to show. */
export const NONE = "–";

/** Writes a count with thousands separators. */
export const count = (value: number): string => Math.round(value).toLocaleString("en-US");

/** Writes a measurement to three digits, and to no fewer than its whole number. */
export const measured = (value: number): string =>
	Math.abs(value) >= 10 ** (DIGITS - 1)
		? count(value)
		: String(Number(value.toPrecision(DIGITS - 1)));

/** Writes a median with its spread. */
export const withSpread = ({ median, spread }: Measured): string =>
	`${measured(median)} ±${Math.round(spread * 100)}%`;
