import type { Quantity } from "../../model/quantity.ts";
import { unitShift } from "../../units/unitShift.ts";
import { powerOfTen } from "../decimal/decimal.ts";
import { isQuantity } from "../gate/isQuantity.ts";
import { numberAt } from "../interval/numberAt.ts";

/** By how much, relative to its terms, a sum may miss what its terms add up to. */
const TOLERANCE = 1e-12;

type Summands = readonly (readonly [input: Quantity, weight: number])[];

/** Whether a quantity can be what these add up to; a copy with altered numbers cannot. */
function isSumOf(q: Quantity, summands: Summands): boolean {
	return [-1, 0, 1].every((side) => {
		let [sum, size] = [0, 0];
		for (const [input, weight] of summands) {
			if (weight === 0) continue;
			const x = numberAt(input, weight < 0 ? -side : side) ?? Infinity;
			const term = x * weight * powerOfTen(unitShift(input.unit, q.unit));
			sum += term;
			size += Math.abs(term);
		}
		const own = numberAt(q, side);
		if (size === Infinity || side === 0) {
			return side !== 0 || Math.abs(q.value - sum) <= size * TOLERANCE;
		}
		return own !== null && (own - sum) * side <= size * TOLERANCE;
	});
}

/**
 * The inputs of a sum with how often each counts; none for a quantity that is not a sum, or that
 * has other numbers than its derivation gives it, which is an unknown itself.
 */
export function summandsOf(q: Quantity): Summands {
	try {
		const { inputs = {}, weights = {} } = q.derivation ?? {};
		const summands = Object.entries(weights).map(
			([name, weight]) => [inputs[name] as Quantity, weight] as const,
		);
		const isSound = summands.every(
			([input, weight]) => isQuantity(input) && Number.isFinite(weight),
		);
		return isSound && isSumOf(q, summands) ? summands : [];
	} catch {
		// A derivation that cannot be read, such as a proxy that throws, derives nothing.
		return [];
	}
}
