import { impliedProduction } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { boundedMass, boundedShare, massAboveZero, shareOfWhole } from "../support/arbitraries.ts";
import { expectAll, expectTight } from "../support/expectAll.ts";
import { HUNDRED } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(massAboveZero, shareOfWhole, (a, b) => {
			expectAll(
				impliedProduction(a.q, b.q),
				(x, y) =>
					x.isBelowZero() || !y.isAboveZero() || !y.isAtMost(HUNDRED)
						? undefined
						: x.times(HUNDRED.minus(y)).over(y),
				a.truths,
				b.truths,
			);
		}),
		runs,
	);
});

test("is not wider than the corners of its inputs demand", () => {
	fc.assert(
		fc.property(boundedMass, boundedShare, (a, b) => {
			expectTight(
				impliedProduction(a.q, b.q),
				(x, y) => x.times(HUNDRED.minus(y)).over(y),
				a.truths,
				b.truths,
			);
		}),
		runs,
	);
});
