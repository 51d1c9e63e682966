import type { Unit } from "../model/unit.ts";
import { exponents } from "./units.ts";

/**
 * The power of ten by which numbers grow that are converted to another unit of their kind. A unit
 * that the library does not know converts only to itself, which the gate ensures.
 */
export const unitShift = (from: Unit, to: Unit): number =>
	from === to ? 0 : (exponents.get(from) as number) - (exponents.get(to) as number);
