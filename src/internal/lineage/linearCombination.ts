import type { Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import { placesOf } from "../decimal/placesOf.ts";
import { product } from "../decimal/product.ts";
import { sum } from "../decimal/sum.ts";
import { type Interval, intervalOf } from "../interval/interval.ts";
import { falling, type Openness, rising } from "../interval/openSides.ts";
import { condense } from "./condense.ts";
import { type NetSum, netSum } from "./netSum.ts";
import { derive } from "./result.ts";
import { eachUnknown, identityOf } from "./variables.ts";

/** Operations that the lineage of a sum tells one by one at most. */
const STEPS = 64;

/** The numbers of a quantity times a whole or decimal number. */
function times(x: Interval, weight: number): Interval {
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
	quantities: readonly Quantity[],
	counts: readonly number[],
	unit: Unit,
): NetSum | undefined {
	if (quantities.length === 1 || !repeatsUnknown(quantities)) return undefined;
	return netSum(quantities, counts, unit);
}

/**
 * The quantity that a sum of weighted inputs is, each in any unit of its kind. A function that has the
 * inputs and their weights in lists gives these too, since that is faster than to make them here.
 */
export function linear<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	by: string,
	formula: string,
	inputs: Readonly<Record<string, Quantity>>,
	weights: Readonly<Record<string, number>>,
	quantities: readonly Quantity[] = Object.values(inputs),
	counts: readonly number[] = Object.keys(inputs).map((name) => weights[name] as number),
): Quantity<K, U> {
	let numbers: Interval | undefined;
	let open: Openness = 0;
	let steps = 1;
	let mixed = false;
	for (let index = 0; index < quantities.length; index += 1) {
		const q = quantities[index] as Quantity;
		const weight = counts[index] as number;
		const own = intervalOf(q, unit);
		const x = weight === 1 ? own : times(own, weight);
		numbers = numbers === undefined ? x : plus(numbers, x);
		open |= weight < 0 ? falling(q) : rising(q);
		mixed ||= weight < 0;
		if (q.derivation !== undefined) {
			steps += q.derivation.steps ?? 0;
			mixed ||= q.derivation.mixed === true;
		}
	}
	const derivation =
		steps > STEPS
			? { by, formula, inputs: condensed(inputs), weights, steps: 1, mixed }
			: { by, formula, inputs, weights, steps, mixed };
	const net = mixed ? netOf(quantities, counts, unit) : undefined;
	return net === undefined
		? derive(kind, unit, numbers as Interval, open, derivation)
		: derive(kind, unit, net.numbers, net.open, derivation);
}
