import type { Quantity } from "../../model/quantity.ts";
import type { Unit } from "../../model/unit.ts";
import type { Interval } from "./interval.ts";
import { weightedSum } from "./weightedSum.ts";

/**
 * The numbers of a quantity, in a different unit of its kind if one is given. A copy can contain −0,
 * which is replaced by 0.
 */
export function intervalOf(q: Quantity, unit: Unit = q.unit): Interval {
	if (q.unit !== unit) return weightedSum([q], [1], unit);
	const { value, lower, upper, decimals } = q;
	return {
		value: value + 0,
		lower: (lower ?? -Infinity) + 0,
		upper: (upper ?? Infinity) + 0,
		decimals,
	};
}
