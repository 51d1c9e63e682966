import type { Qualifier, Quantity } from "../quantity.ts";

/** Which sides of a quantity are open: a bit for upward, a bit for downward. */
export type Openness = number;

export const OPEN_UPWARD: Openness = 1;
const OPEN_DOWNWARD: Openness = 2;
const OPEN_BOTH_WAYS: Openness = OPEN_UPWARD | OPEN_DOWNWARD;

const openness: { readonly [Q in Qualifier]?: Openness } = {
	over: OPEN_UPWARD,
	nearly: OPEN_DOWNWARD,
	under: OPEN_DOWNWARD,
	between: OPEN_BOTH_WAYS,
};

/** What a quantity's open sides are for a result that rises with it. */
export const rising = (q: Quantity): Openness => openness[q.qualifier] ?? 0;

/** What a quantity's open sides are for a result that falls as it rises. */
export const falling = (q: Quantity): Openness =>
	rising(q) % OPEN_BOTH_WAYS ? OPEN_BOTH_WAYS - rising(q) : rising(q);

/** The sides of bounds that nothing bounds. */
export const unbounded = (lower: number, upper: number): Openness =>
	(upper < Number.POSITIVE_INFINITY ? 0 : OPEN_UPWARD) |
	(lower > Number.NEGATIVE_INFINITY ? 0 : OPEN_DOWNWARD);

/** The qualifier of a result that is open on these sides; undefined where it is on none. */
export const qualifierOf = (open: Openness): Qualifier | undefined =>
	([undefined, "over", "under", "between"] as const)[open];
