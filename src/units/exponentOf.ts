import type { Unit } from "../model/unit.ts";
import { units } from "./units.ts";

/** The power of ten by which a unit is larger than the first unit of its kind. */
export const exponentOf = (unit: Unit): number => units[unit][0];
