import { placesOf } from "../numbers/placesOf.ts";
import { product } from "../numbers/product.ts";
import { sum } from "../numbers/sum.ts";
import type { Quantity } from "../quantity.ts";
import type { Kind, Unit } from "../units.ts";
import { condense } from "./condense.ts";
import { derive } from "./derive.ts";
import { type Interval, intervalOf } from "./interval.ts";
import { type NetSum, netSum } from "./netSum.ts";
import { falling, rising } from "./openness.ts";
import { eachUnknown, identityOf } from "./unknowns.ts";

/** Operations that the lineage of a sum tells one by one at most. */
const STEPS = 64;

/** The numbers of a quantity times a whole or decimal number. */
function weighted(q: Quantity, weight: number, unit: Unit): Interval {
	const x = intervalOf(q, unit);
	if (weight === 1) return x;
	const [least, most] = weight < 0 ? [x.upper, x.lower] : [x.lower, x.upper];
	if (weight === -1) {
		return { value: 0 - x.value, lower: 0 - least, upper: 0 - most, decimals: x.decimals };
	}
	const decimals = x.decimals + placesOf(weight);
	return {
		value: product(x.value, weight, decimals, 0),
		lower: product(least, weight, decimals + 1, -1),
		upper: product(most, weight, decimals + 1, 1),
		decimals,
	};
}

function plainSum(inputs: readonly Quantity[], weights: readonly number[], unit: Unit): NetSum {
	let [open, total] = [0, undefined as Interval | undefined];
	for (let index = 0; index < inputs.length; index += 1) {
		const [q, weight] = [inputs[index] as Quantity, weights[index] as number];
		const x = weighted(q, weight, unit);
		if (weight !== 0) open |= weight < 0 ? falling(q) : rising(q);
		if (total === undefined) {
			total = x;
			continue;
		}
		const decimals = Math.max(total.decimals, x.decimals);
		total = {
			value: sum(total.value, x.value, decimals + 1, 0),
			lower: sum(total.lower, x.lower, decimals + 1, -1),
			upper: sum(total.upper, x.upper, decimals + 1, 1),
			decimals,
		};
	}
	return { numbers: total as Interval, open, origins: inputs };
}

/** Whether one and the same unknown enters a sum more than once. */
function repeatsUnknown(inputs: readonly Quantity[]): boolean {
	const seen = new Set<unknown>();
	let visits = 0;
	for (const input of inputs) {
		eachUnknown(input, (unknown) => {
			seen.add(identityOf(unknown));
			visits += 1;
		});
	}
	return visits > seen.size;
}

/** The quantity that a sum of weighted inputs is, each in any unit of its kind. */
export function linear<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	by: string,
	formula: string,
	inputs: Readonly<Record<string, Quantity>>,
	weights: Readonly<Record<string, number>>,
): Quantity<K, U> {
	let [steps, mixed] = [1, false];
	const quantities: Quantity[] = [];
	const counts: number[] = [];
	for (const name in inputs) {
		const [q, weight] = [inputs[name] as Quantity, weights[name] as number];
		quantities.push(q);
		counts.push(weight);
		steps += q.derivation?.steps ?? 0;
		mixed ||= weight < 0 || q.derivation?.mixed === true;
	}
	const { numbers, open, origins } =
		mixed && quantities.length > 1 && repeatsUnknown(quantities)
			? netSum(quantities, counts, unit)
			: plainSum(quantities, counts, unit);
	const isLong = steps > STEPS;
	const told = isLong
		? Object.fromEntries(Object.entries(inputs).map(([name, q]) => [name, condense(q)]))
		: inputs;
	const derivation = { by, formula, inputs: told, weights, steps: isLong ? 1 : steps, mixed };
	return derive(kind, unit, numbers, open, derivation, origins);
}
