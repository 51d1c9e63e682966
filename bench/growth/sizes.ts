/** The largest input whose time is compared, and how many times the smallest is doubled to it. */
export const LARGEST = 100_000;
export const DOUBLINGS = 7;

/** The inputs whose times are compared, each about twice the one before. */
export const DOUBLED = Array.from({ length: DOUBLINGS + 1 }, (_, index) =>
	Math.round(LARGEST / 2 ** (DOUBLINGS - index)),
);

/** Sizes at which time and memory per figure are measured. */
export const DECADES = [1e2, 1e3, 1e4, 1e5, 1e6] as const;
