/** Magnitudes outside this range count as wrong input, so that no dialect overflows or underflows. */
const [LEAST, MOST] = ["1e-100", "1e100"];

/** A number, which NULL, NaN and the infinities are not. */
export const isNumber = (x: string) => `(${x} = 0 OR abs(${x}) BETWEEN ${LEAST} AND ${MOST})`;

/** A number above zero. */
export const isPositive = (x: string) => `${x} BETWEEN ${LEAST} AND ${MOST}`;

/** A number that is not below zero. */
export const isFlow = (x: string) => `(${x} = 0 OR ${x} BETWEEN ${LEAST} AND ${MOST})`;

export const lower = (name: string) => `${name}_lower`;

export const upper = (name: string) => `${name}_upper`;

/**
 * Whether bounds are in the wrong order, as far as they are known. Some engines sort NaN behind every
 * number and others do not, so the second comparison rejects it everywhere.
 */
const areCrossed = (names: readonly string[]) =>
	names.map((name) => `NOT (${lower(name)} <= ${upper(name)} AND ${upper(name)} <= ${MOST})`);

/** A branch that gives NULL for bounds in the wrong order, and for what is impossible besides. */
export const nullIf = (names: readonly string[], ...impossible: readonly string[]) => ({
	when: [[...areCrossed(names), ...impossible].join("\n    OR ")],
	gives: "NULL",
});
