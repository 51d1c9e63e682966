import { exponents } from "./units.ts";

/**
 * The power of ten by which a unit is larger than the first unit of its kind. A unit of a user's own
 * converts only to itself, which the gate ensures, so its exponent does not matter.
 */
export const exponentOf = (unit: string): number => exponents.get(unit) ?? 0;
