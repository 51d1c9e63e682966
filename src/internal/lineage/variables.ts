import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Unit } from "../../model/unit.ts";
import { unitShift } from "../../units/unitShift.ts";
import { type Fraction, fractionOf, multiplyFractions } from "../decimal/fraction.ts";

/**
 * What makes two quantities one unknown: the id of a figure whose numbers are the same, else the
 * very object.
 */
export function identityOf(q: Quantity): unknown {
	const { id, revision, value, unit, lower, upper } = q as Partial<Figure>;
	return id === undefined ? q : [revision, id, value, unit, lower, upper].join(" ");
}

/** The inputs of a sum with how often each counts; undefined for what is no sum. */
function summands(q: Quantity): readonly (readonly [Quantity, number])[] | undefined {
	const { inputs, weights } = q.derivation ?? {};
	return (
		inputs &&
		weights &&
		Object.entries(weights).map(([name, weight]) => [inputs[name] as Quantity, weight])
	);
}

/** Visits what a sum is made of, down to what is no sum itself. */
export function eachUnknown(q: Quantity, visit: (unknown: Quantity) => void): void {
	const inputs = summands(q);
	if (inputs === undefined) visit(q);
	else for (const [input] of inputs) eachUnknown(input, visit);
}

/** Visits what a sum is made of, with how often each counts in a unit. */
export function eachTerm(
	q: Quantity,
	weight: Fraction,
	unit: Unit,
	visit: (unknown: Quantity, weight: Fraction) => void,
): void {
	const own = multiplyFractions(weight, fractionOf(Number(`1e${unitShift(q.unit, unit)}`)));
	const inputs = summands(q);
	if (inputs === undefined) {
		visit(q, own);
		return;
	}
	for (const [input, count] of inputs) {
		eachTerm(input, multiplyFractions(own, fractionOf(count)), q.unit, visit);
	}
}
