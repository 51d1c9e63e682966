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
