import type { Quantity } from "china-aluminum";
import { expect } from "vitest";
import { expectContains } from "./contains.ts";
import { Rational } from "./Rational.ts";

/** Exact values: one list for each input of a formula. */
type Truths = readonly (readonly Rational[])[];

/** A formula on exact numbers; its result is undefined if the formula does not apply. */
export type ExactFormula = (x: Rational, y: Rational, z: Rational) => Rational | undefined;

const choicesOf = (inputs: Truths) =>
	inputs.reduce<Rational[][]>(
		(choices, truths) => choices.flatMap((chosen) => truths.map((truth) => [...chosen, truth])),
		[[]],
	);

/** Fails if a number has more decimal places than stated. */
function expectPlaces(x: number, places: number): void {
	const { n, d } = Rational.of(x);
	if ((n * 10n ** BigInt(places)) % d !== 0n)
		expect.fail(`${x} has more than ${places} decimal places`);
}

/** Relative distance that a bound may lie outside the corners, because its last digit is rounded. */
const SLACK = new Rational(11n, 10n ** 12n);

const sizeOf = (x: Rational) => (x.n < 0n ? new Rational(-x.n, x.d) : x);

/**
 * Fails if the bounds of a result are wider than the corners of its inputs demand. The formula must
 * rise or fall with each input throughout, and each input must have two bounds.
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

/** Fails if the formula gives a value outside the bounds of a result for some choice of inputs. */
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
