import type { Unit } from "../model/unit.ts";
import { units } from "./units.ts";

/** The power of ten by which numbers grow that are converted to another unit of their kind. */
export const unitShift = (from: Unit, to: Unit): number => units[from][0] - units[to][0];
