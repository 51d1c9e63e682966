import type { Quantity } from "../../model/quantity.ts";
import { POWERS } from "../decimal/decimal.ts";
import { expresses } from "../gate/faultOf.ts";
import { statedFault } from "../gate/statedFault.ts";
import { qualifierFor, sidesOf, swapped } from "../interval/openSides.ts";

/**
 * The largest error of the sum of two decimals in doubles, relative to their sizes. If the error is
 * larger, a number has more places than its quantity says. It is 2^-50, as a literal, because bundlers
 * keep an expression that is not used.
 */
const EPSILON = 8.881784197001252e-16;

/** Sums below this, in units of their last place, err by less than a quarter of a unit. */
const EXACT_LIMIT = 2.5e14;

/** a + b for decimals of the places of a power of ten; NaN if doubles do not give it exactly. */
function plus(a: number, b: number, power: number): number {
	const size = Math.abs(a) + Math.abs(b);
	const sum = a + b;
	const decimal = Math.round(sum * power) / power;
	return Math.abs(decimal - sum) <= EPSILON * size && size * power < EXACT_LIMIT
		? decimal + 0
		: Number.NaN;
}

/**
 * The sum (1) or difference (−1) of two stated numbers of one unit and kind that have both bounds,
 * in doubles. Undefined for anything else, including quantities with faults. The conditions here
 * imply the checks of the gate, so that the most common sum is checked only once.
 */
export function quickSum(
	by: string,
	formula: string,
	a: Quantity,
	b: Quantity,
	sign: 1 | -1,
	weights: Readonly<Record<string, number>>,
): Quantity | undefined {
	try {
		const { value, lower, upper, unit, kind } = a;
		const first = sidesOf(a.qualifier);
		const second = sidesOf(b.qualifier);
		const low = sign > 0 ? b.lower : b.upper;
		const high = sign > 0 ? b.upper : b.lower;
		if (
			a.derivation !== undefined ||
			b.derivation !== undefined ||
			typeof value !== "number" ||
			typeof lower !== "number" ||
			typeof upper !== "number" ||
			typeof b.value !== "number" ||
			typeof low !== "number" ||
			typeof high !== "number" ||
			unit !== b.unit ||
			kind !== b.kind ||
			!expresses(unit, kind) ||
			first < 0 ||
			second < 0 ||
			!Number.isInteger(a.decimals) ||
			!Number.isInteger(b.decimals) ||
			statedFault(a) !== undefined ||
			statedFault(b) !== undefined
		) {
			return undefined;
		}
		const decimals = a.decimals > b.decimals ? a.decimals : b.decimals;
		const power = POWERS[decimals + 1] as number;
		const sum = plus(value, sign * b.value, power);
		const least = plus(lower, sign * low, power);
		const most = plus(upper, sign * high, power);
		const isSound =
			least <= sum &&
			sum <= most &&
			lower <= value &&
			value <= upper &&
			sign * low <= sign * b.value &&
			sign * b.value <= sign * high &&
			a.decimals >= 0 &&
			b.decimals >= 0;
		if (!isSound) return undefined;
		return {
			value: sum,
			unit,
			kind,
			decimals,
			qualifier:
				least === most ? "exact" : qualifierFor(first | (sign > 0 ? second : swapped(second))),
			lower: least,
			upper: most,
			derivation: { by, formula, inputs: { a, b }, weights },
		};
	} catch {
		return undefined;
	}
}
