import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Unit } from "../../model/unit.ts";
import { unitShift } from "../../units/unitShift.ts";
import { type Decimal, decimalOf, plus, times, trimmed } from "../decimal/decimal.ts";
import { inOrder } from "./inOrder.ts";
import { summandsOf } from "./summandsOf.ts";

/** An unknown of a sum, and how often it counts. */
export interface Term {
	readonly q: Quantity;
	readonly weight: Decimal;
}

/** The unknowns of a sum by what identifies each. */
export type Terms = ReadonlyMap<unknown, Term>;

const ZERO: Decimal = [0n, 0];

/** Digits beyond which weights are not tracked; the sum is then an unknown itself. */
const LONGEST = 10n ** 60n;

/**
 * What identifies an unknown: the object, or for a figure everything that it says, so that an
 * unchanged copy of a figure is the same unknown, and a copy with any other field is not.
 */
export const identityOf = (q: Quantity): unknown =>
	(q as Partial<Figure>).id === undefined || q.derivation ? q : JSON.stringify(q);

const isNever = () => false;

/**
 * The unknowns that a sum consists of, at any depth, with how often each counts in a unit. Time
 * grows with the number of distinct steps. Undefined if a weight has too many digits.
 *
 * @param isClosed - Whether a sum is left as it is, as if it were an unknown.
 */
export function expand(
	by: string,
	q: Quantity,
	unit: Unit,
	isClosed: (q: Quantity) => boolean = isNever,
): Terms | undefined {
	const summands = new Map<Quantity, readonly (readonly [Quantity, number])[]>();
	const order = inOrder(by, q, (step) => {
		const inputs = isClosed(step) ? [] : summandsOf(step);
		summands.set(step, inputs);
		return inputs.map(([input]) => input);
	});
	const weights = new Map<Quantity, Decimal>([[q, [1n, unitShift(q.unit, unit)]]]);
	const terms = new Map<unknown, Term>();
	for (const step of order.toReversed()) {
		const own = trimmed(weights.get(step) as Decimal);
		const inputs = summands.get(step) ?? [];
		if (own[0] > LONGEST || own[0] < -LONGEST) return undefined;
		for (const [input, count] of inputs) {
			const counted = times(times(own, decimalOf(count)), [1n, unitShift(input.unit, step.unit)]);
			weights.set(input, plus(weights.get(input) ?? ZERO, counted));
		}
		if (inputs.length > 0) continue;
		const key = identityOf(step);
		const sum = plus(terms.get(key)?.weight ?? ZERO, own);
		if (sum[0] === 0n) terms.delete(key);
		else terms.set(key, { q: step, weight: sum });
	}
	return terms;
}
