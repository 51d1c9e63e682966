import type { Quantity } from "../quantity.ts";

/** Which sides of a quantity are open: a bit for upward, a bit for downward. */
export type Openness = number;

export const OPEN_UPWARD: Openness = 1;
export const OPEN_DOWNWARD: Openness = 2;
export const OPEN_BOTH_WAYS: Openness = OPEN_UPWARD | OPEN_DOWNWARD;

/** What a quantity's open sides are for a result that rises with it. */
export function rising({ qualifier }: Quantity): Openness {
	switch (qualifier) {
		case "over":
			return OPEN_UPWARD;
		case "nearly":
		case "under":
			return OPEN_DOWNWARD;
		case "between":
			return OPEN_BOTH_WAYS;
		default:
			return 0;
	}
}

/** What a quantity's open sides are for a result that falls as it rises. */
export function falling(q: Quantity): Openness {
	const open = rising(q);
	return (open >> 1) | ((open << 1) & OPEN_BOTH_WAYS);
}
