import { cumulativeGrowth } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { factorOf, growth } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { HUNDRED, ONE } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(growth, fc.integer({ min: 0, max: 20 }), (rate, years) => {
			expectAll(
				cumulativeGrowth(rate.q, years),
				(x) => factorOf(x).power(years).minus(ONE).times(HUNDRED),
				rate.truths,
			);
		}),
		runs,
	);
});
