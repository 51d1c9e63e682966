import { percentChange } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { boundedMass, mass, massAboveZero, truthsIn } from "../support/arbitraries.ts";
import { expectAll, expectTight } from "../support/expectAll.ts";
import { HUNDRED } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(massAboveZero, mass, (a, b) => {
			expectAll(
				percentChange(a.q, b.q),
				(x, y) => (x.isAboveZero() ? y.minus(x).times(HUNDRED).over(x) : undefined),
				truthsIn(a, b.q.unit),
				b.truths,
			);
		}),
		runs,
	);
});

test("is not wider than the corners of its inputs demand", () => {
	fc.assert(
		fc.property(boundedMass, boundedMass, (a, b) => {
			expectTight(
				percentChange(a.q, b.q),
				(x, y) => y.minus(x).times(HUNDRED).over(x),
				a.truths,
				b.truths,
			);
		}),
		runs,
	);
});
