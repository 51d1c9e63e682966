import type { Quantity } from "../../model/quantity.ts";
import type { Unit } from "../../model/unit.ts";
import { SUM_DIGITS, type Toward } from "../decimal/decimal.ts";
import { decimalsOf } from "../decimal/decimalsOf.ts";
import {
	addFractions,
	type Fraction,
	fractionOf,
	multiplyFractions,
	roundFraction,
} from "../decimal/fraction.ts";
import { type Interval, intervalOf } from "../interval/interval.ts";
import { falling, type Openness, rising } from "../interval/openSides.ts";
import { eachTerm, identityOf } from "./variables.ts";

const ZERO: Fraction = [0n, 1n];

/** The numbers of a sum, and how it is loose. */
export interface NetSum {
	readonly numbers: Interval;
	readonly open: Openness;
}

type Terms = readonly { readonly q: Quantity; readonly weight: Fraction }[];

/** The terms of a sum, an unknown that enters it several times counted together. */
function netTerms(inputs: readonly Quantity[], weights: readonly number[], unit: Unit): Terms {
	const terms = new Map<unknown, { q: Quantity; weight: Fraction }>();
	for (const [index, input] of inputs.entries()) {
		eachTerm(input, fractionOf(weights[index] as number), unit, (q, weight) => {
			const key = identityOf(q);
			const before = terms.get(key)?.weight ?? ZERO;
			terms.set(key, { q, weight: addFractions(before, weight) });
		});
	}
	return [...terms.values()].filter(({ weight: [n] }) => n !== 0n);
}

function total(terms: Terms, toward: Toward): number {
	let exact = ZERO;
	for (const { q, weight } of terms) {
		const { value, lower, upper } = intervalOf(q);
		const side = weight[0] < 0n ? -toward : toward;
		const x = side === 0 ? value : side < 0 ? lower : upper;
		if (!Number.isFinite(x)) return toward * Infinity;
		exact = addFractions(exact, multiplyFractions(weight, fractionOf(x)));
	}
	return roundFraction(exact, SUM_DIGITS, toward);
}

/** Works out a sum term by term in exact fractions, so that what cancels is gone. */
export function netSum(
	inputs: readonly Quantity[],
	weights: readonly number[],
	unit: Unit,
): NetSum {
	const terms = netTerms(inputs, weights, unit);
	const [value, lower, upper] = [total(terms, 0), total(terms, -1), total(terms, 1)];
	const open = terms.reduce(
		(sides, { q, weight }) => sides | (weight[0] < 0n ? falling(q) : rising(q)),
		0,
	);
	return { numbers: { value, lower, upper, decimals: decimalsOf(value, lower, upper) }, open };
}
