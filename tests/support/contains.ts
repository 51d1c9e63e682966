import { expect } from "vitest";
import type { Quantity } from "../../src/index.ts";
import { Rational } from "./Rational.ts";

/** Fails where an exact value does not lie in the bounds of a quantity. */
export function expectContains(q: Quantity, truth: Rational): void {
	const { lower, upper } = q;
	const isContained =
		(lower === null || Rational.of(lower).isAtMost(truth)) &&
		(upper === null || truth.isAtMost(Rational.of(upper)));
	if (!isContained) {
		expect.fail(`${truth} (${Number(truth.n) / Number(truth.d)}) is not in ${JSON.stringify(q)}`);
	}
}
