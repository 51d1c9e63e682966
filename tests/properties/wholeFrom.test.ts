import { wholeFrom } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { boundedMass, boundedShare, mass, shareOfWhole } from "../support/arbitraries.ts";
import { expectAll, expectTight } from "../support/expectAll.ts";
import { HUNDRED } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(mass, shareOfWhole, (a, b) => {
			expectAll(
				wholeFrom(a.q, b.q),
				(x, y) => (y.isAboveZero() ? x.times(HUNDRED).over(y) : undefined),
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
			expectTight(wholeFrom(a.q, b.q), (x, y) => x.times(HUNDRED).over(y), a.truths, b.truths);
		}),
		runs,
	);
});
