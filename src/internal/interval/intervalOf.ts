import type { Quantity } from "../../model/quantity.ts";
import type { Unit } from "../../model/unit.ts";
import type { Interval } from "./interval.ts";
import { weightedSum } from "./weightedSum.ts";

/** The numbers of a quantity, in another unit of its kind if one is given. */
export function intervalOf(q: Quantity, unit: Unit = q.unit): Interval {
	if (q.unit !== unit) return weightedSum([q], [1], unit);
	const { value, lower, upper, decimals } = q;
	return { value, lower: lower ?? -Infinity, upper: upper ?? Infinity, decimals };
}
