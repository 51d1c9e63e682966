import { placesOf } from "../numbers/placesOf.ts";
import { product } from "../numbers/product.ts";
import { sum } from "../numbers/sum.ts";
import type { Quantity } from "../quantity.ts";
import type { Kind, Unit } from "../units.ts";
import { condense } from "./condense.ts";
import { derive } from "./derive.ts";
import { type Interval, intervalOf } from "./interval.ts";
import { type NetSum, netSum } from "./netSum.ts";
import { falling, type Openness, rising } from "./openness.ts";
import { eachUnknown, identityOf } from "./unknowns.ts";

/** Operations that the lineage of a sum tells one by one at most. */
const STEPS = 64;

/** The numbers of a quantity times a whole or decimal number. */
function times(x: Interval, weight: number): Interval {
	if (weight === 1) return x;
	const least = weight < 0 ? x.upper : x.lower;
	const most = weight < 0 ? x.lower : x.upper;
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

function plus(x: Interval, y: Interval): Interval {
	const decimals = Math.max(x.decimals, y.decimals);
	return {
		value: sum(x.value, y.value, decimals + 1, 0),
		lower: sum(x.lower, y.lower, decimals + 1, -1),
		upper: sum(x.upper, y.upper, decimals + 1, 1),
		decimals,
	};
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

const condensed = (inputs: Readonly<Record<string, Quantity>>) =>
	Object.fromEntries(Object.entries(inputs).map(([name, q]) => [name, condense(q)]));

/** The sum term by term, where some unknown enters it more than once. */
function netOf(
	inputs: Readonly<Record<string, Quantity>>,
	weights: Readonly<Record<string, number>>,
	unit: Unit,
): NetSum | undefined {
	const names = Object.keys(weights);
	const quantities = names.map((name) => inputs[name] as Quantity);
	if (names.length === 1 || !repeatsUnknown(quantities)) return undefined;
	const counts = names.map((name) => weights[name] as number);
	return netSum(quantities, counts, unit);
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
	let numbers: Interval | undefined;
	let open: Openness = 0;
	let steps = 1;
	let mixed = false;
	for (const name in weights) {
		const q = inputs[name] as Quantity;
		const weight = weights[name] as number;
		const x = times(intervalOf(q, unit), weight);
		numbers = numbers === undefined ? x : plus(numbers, x);
		open |= weight < 0 ? falling(q) : rising(q);
		steps += q.derivation?.steps ?? 0;
		mixed ||= weight < 0 || q.derivation?.mixed === true;
	}
	const told = steps > STEPS ? { inputs: condensed(inputs), steps: 1 } : { inputs, steps };
	const derivation = { by, formula, inputs: told.inputs, weights, steps: told.steps, mixed };
	const net = mixed ? netOf(inputs, weights, unit) : undefined;
	return derive(kind, unit, net?.numbers ?? (numbers as Interval), net?.open ?? open, derivation);
}
