import type { Quantity } from "china-aluminum";
import { expect } from "vitest";
import { Rational } from "./Rational.ts";

/** Fails if an exact value is outside the bounds of a quantity. */
export function expectContains(q: Quantity, truth: Rational): void {
	const { lower, upper } = q;
	const isContained =
		(lower === null || Rational.of(lower).isAtMost(truth)) &&
		(upper === null || truth.isAtMost(Rational.of(upper)));
	if (!isContained) {
		expect.fail(`${truth} (${Number(truth.n) / Number(truth.d)}) is not in ${JSON.stringify(q)}`);
	}
}
