import { portion } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { boundedMass, boundedShare, mass, shareOfWhole } from "../support/arbitraries.ts";
import { expectAll, expectTight } from "../support/expectAll.ts";
import { HUNDRED } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(shareOfWhole, mass, (a, b) => {
			expectAll(portion(a.q, b.q), (x, y) => x.times(y).over(HUNDRED), a.truths, b.truths);
		}),
		runs,
	);
});

test("is not wider than the corners of its inputs demand", () => {
	fc.assert(
		fc.property(boundedShare, boundedMass, (a, b) => {
			expectTight(portion(a.q, b.q), (x, y) => x.times(y).over(HUNDRED), a.truths, b.truths);
		}),
		runs,
	);
});
