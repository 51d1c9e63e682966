import { expect } from "vitest";
import type { Quantity } from "../../src/index.ts";
import { expectContains } from "./contains.ts";
import { Rational } from "./Rational.ts";

/** Exact values, a list for each input of a formula. */
type Truths = readonly (readonly Rational[])[];

/** A formula in exact numbers; undefined where it is not defined. */
export type ExactFormula = (x: Rational, y: Rational, z: Rational) => Rational | undefined;

const choicesOf = (inputs: Truths) =>
	inputs.reduce<Rational[][]>(
		(choices, truths) => choices.flatMap((chosen) => truths.map((truth) => [...chosen, truth])),
		[[]],
	);

/** Fails where a decimal has more places than it is said to have. */
function expectPlaces(x: number, places: number): void {
	const { n, d } = Rational.of(x);
	if ((n * 10n ** BigInt(places)) % d !== 0n) expect.fail(`${x} has over ${places} places`);
}

/** How far a bound may lie outside what the corners demand: what rounding its last digit takes. */
const SLACK = new Rational(11n, 10n ** 12n);

const sizeOf = (x: Rational) => (x.n < 0n ? new Rational(-x.n, x.d) : x);

/**
 * Fails where the bounds of a result are wider than the corners of its inputs demand; for formulas
 * that rise or fall with each input throughout, of inputs that are bounded on both sides.
 */
export function expectTight(result: Quantity, formula: ExactFormula, ...inputs: Truths): void {
	const truths = choicesOf(inputs).map((choice) =>
		formula(...(choice as [Rational, Rational, Rational])),
	);
	for (const side of ["lower", "upper"] as const) {
		const bound = Rational.of(result[side] as number);
		const isReached = truths.some(
			(truth) =>
				truth !== undefined && sizeOf(bound.minus(truth)).isAtMost(sizeOf(truth).times(SLACK)),
		);
		if (!isReached) expect.fail(`${side} of ${JSON.stringify(result)} is wider than any corner`);
	}
}

/** Fails where a result does not contain what its formula gives for some choice of exact inputs. */
export function expectAll(result: Quantity, formula: ExactFormula, ...inputs: Truths): void {
	for (const choice of choicesOf(inputs)) {
		const truth = formula(...(choice as [Rational, Rational, Rational]));
		if (truth !== undefined) expectContains(result, truth);
	}
	if (result.qualifier === "exact") expect(result.lower).toBe(result.upper);
	expect(Number.isFinite(result.value)).toBe(true);
	expectPlaces(result.value, result.decimals);
	for (const bound of [result.lower, result.upper]) {
		if (bound !== null) expectPlaces(bound, result.decimals + 1);
	}
	expect(JSON.parse(JSON.stringify(result))).toEqual(result);
}
