import type { Unit } from "../model/unit.ts";
import { exponentOf } from "./exponentOf.ts";

/** The power of ten by which numbers grow that are converted to another unit of their kind. */
export const unitShift = (from: Unit, to: Unit): number =>
	from === to ? 0 : exponentOf(from) - exponentOf(to);
