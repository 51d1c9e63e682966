import { expect } from "vitest";
import type { Quantity } from "../../src/index.ts";
import { Rational } from "./Rational.ts";

/** Whether an exact value lies in the bounds of a quantity. */
export function contains({ lower, upper }: Quantity, truth: Rational): boolean {
	return (
		(lower === null || Rational.of(lower).isAtMost(truth)) &&
		(upper === null || truth.isAtMost(Rational.of(upper)))
	);
}

/** Fails where an exact value does not lie in the bounds of a quantity. */
export function expectContains(q: Quantity, truth: Rational): void {
	if (!contains(q, truth)) {
		expect.fail(`${truth} (${Number(truth.n) / Number(truth.d)}) is not in ${JSON.stringify(q)}`);
	}
}
