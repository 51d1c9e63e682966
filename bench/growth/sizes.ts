/** The largest input whose time is compared. */
export const LARGEST = 100_000;

/** Doublings from one measured input to the next: twice as many sizes would take twice the time. */
export const STEP = 2;

/** Steps from the smallest measured input to the largest. */
const STEPS = 4;

/** The inputs whose times are compared, the smallest first. */
export const SIZES = Array.from({ length: STEPS + 1 }, (_, index) =>
	Math.round(LARGEST / 2 ** (STEP * (STEPS - index))),
);

/** Sizes at which time and memory per figure are measured. */
export const DECADES = [1e2, 1e3, 1e4, 1e5, 1e6] as const;
