import type { Quantity } from "../../model/quantity.ts";

/**
 * One of the three numbers of a quantity: the lower bound of a side below 0, the value of 0, and the
 * upper bound of a side above 0. Null for a bound that is missing.
 */
export const numberAt = (q: Quantity, side: number): number | null =>
	side === 0 ? q.value : side < 0 ? q.lower : q.upper;
