import { lower, upper } from "./conditions.ts";

/**
 * What the terms of a sum are widened by, as a part of each: binary arithmetic rounds every term and
 * every step by at most 1.2e-16.
 */
export const STEP = "1e-15";

/** The factors that make a number above zero smaller and larger by that part. */
const [LESS, MORE] = ["0.999999999999999", "1.000000000000001"];

/**
 * Factors that make a quotient smaller and larger. The package rounds the bounds of quotients outward to
 * 12 digits, which is at most 1e-11 of the bound, so 1e-10 contains them.
 */
export const SMALLER = "0.9999999999";
export const LARGER = "1.0000000001";

/** A number above zero, widened downward. */
export const less = (x: string) => `${LESS} * ${x}`;

/** A number above zero, widened upward. */
export const more = (x: string) => `${MORE} * ${x}`;

/** The lower bound of what is not below zero, whatever the bound says; an open one is 0. */
export const floor = (name: string) => `greatest(coalesce(${lower(name)}, 0), 0)`;

/** The smallest flow, widened. */
export const leastFlow = (name: string) => less(floor(name));

/** The largest flow, widened. */
export const mostFlow = (name: string) => more(upper(name));

/** The sum of the magnitudes of some terms. */
export const magnitudeOf = (...terms: readonly string[]) =>
	terms.map((term) => `abs(${term})`).join(" + ");
