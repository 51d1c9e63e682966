import { share } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { boundedMass, mass, massAboveZero, truthsIn } from "../support/arbitraries.ts";
import { expectAll, expectTight } from "../support/expectAll.ts";
import { HUNDRED } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(mass, massAboveZero, (a, b) => {
			expectAll(
				share(a.q, b.q),
				(x, y) => (y.isAboveZero() ? x.times(HUNDRED).over(y) : undefined),
				a.truths,
				truthsIn(b, a.q.unit),
			);
		}),
		runs,
	);
});

test("is not wider than the corners of its inputs demand", () => {
	fc.assert(
		fc.property(boundedMass, boundedMass, (a, b) => {
			expectTight(share(a.q, b.q), (x, y) => x.times(HUNDRED).over(y), a.truths, b.truths);
		}),
		runs,
	);
});
