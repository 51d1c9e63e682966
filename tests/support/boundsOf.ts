import type { Quantity } from "china-aluminum";

/** The lower bound, the value and the upper bound of a quantity, in this order. */
export const boundsOf = ({ lower, value, upper }: Quantity) => [lower, value, upper];
