import { compare } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { mass, truthsIn } from "../support/arbitraries.ts";
import type { Rational } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

const isPossible = {
	less: (x: Rational, y: Rational) => !y.isAtMost(x),
	greater: (x: Rational, y: Rational) => !x.isAtMost(y),
	equal: (x: Rational, y: Rational) => x.equals(y),
	undetermined: () => true,
};

test("contradicts no pair of values that the bounds allow", () => {
	fc.assert(
		fc.property(mass, mass, (a, b) => {
			const comparison = compare(a.q, b.q);
			for (const x of a.truths) {
				for (const y of truthsIn(b, a.q.unit)) {
					if (!isPossible[comparison](x, y)) throw new Error(`${x} is not ${comparison} ${y}`);
				}
			}
		}),
		runs,
	);
});
