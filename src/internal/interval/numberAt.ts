import type { Quantity } from "../../model/quantity.ts";

/** Which of the three numbers of a quantity: lower bound (−1), value (0) or upper bound (1). */
export type Side = -1 | 0 | 1;

/** One of the three numbers of a quantity; null for a bound that is missing. */
export const numberAt = (q: Quantity, side: number): number | null =>
	side === 0 ? q.value : side < 0 ? q.lower : q.upper;
