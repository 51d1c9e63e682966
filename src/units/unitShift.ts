import type { Unit } from "../model/unit.ts";
import { unitExponents } from "./exponents.ts";

/** The power of ten by which numbers grow that are written in another unit of their kind. */
export const unitShift = (from: Unit, to: Unit): number =>
	(unitExponents[from] ?? 0) - (unitExponents[to] ?? 0);
