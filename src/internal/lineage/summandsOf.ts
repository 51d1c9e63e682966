import type { Quantity } from "../../model/quantity.ts";
import { unitShift } from "../../units/unitShift.ts";
import { type Decimal, decimalOf, times } from "../decimal/decimal.ts";
import { isQuantity } from "../gate/isQuantity.ts";
import { numberAt } from "../interval/numberAt.ts";

/** The largest allowed difference between a sum and its terms, relative to the terms. */
const TOLERANCE = 1e-12;

/** An input of a sum, and how often its number counts in the number of the sum. */
export type Summand = readonly [input: Quantity, weight: Decimal];

/**
 * Whether one number of a quantity can be the sum of these summands. The number of an altered copy
 * cannot.
 */
function isSum(q: Quantity, summands: readonly Summand[], side: number): boolean {
	let [sum, size] = [0, 0];
	for (const [input, [digits, exponent]] of summands) {
		const weight = Number(`${digits}e${exponent}`);
		const x = weight && (numberAt(input, weight < 0 ? -side : side) ?? Infinity);
		sum += x * weight;
		size += Math.abs(x * weight);
	}
	if (size === Infinity) return side !== 0;
	const miss = ((numberAt(q, side) ?? side * Infinity) - sum) * (side || 1);
	return (side === 0 ? Math.abs(miss) : miss) <= size * TOLERANCE;
}

/**
 * The inputs of a sum with how often each counts; none for a quantity that is not a sum, or that
 * has other numbers than its derivation gives it, which is an unknown itself.
 */
export function summandsOf(q: Quantity): readonly Summand[] {
	try {
		const { inputs = {}, weights = {} } = q.derivation ?? {};
		const summands = Object.keys(weights).map((name): Summand => {
			const input = inputs[name] as Quantity;
			return [
				input,
				times(decimalOf(weights[name] as number), [1n, unitShift(input.unit, q.unit)]),
			];
		});
		const isSound =
			summands.every(([input]) => isQuantity(input)) &&
			[-1, 0, 1].every((side) => isSum(q, summands, side));
		return isSound ? summands : [];
	} catch {
		// A derivation that cannot be read, such as a proxy that throws, derives nothing.
		return [];
	}
}
