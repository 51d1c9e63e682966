import { growthRate } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { boundedMass, factorOf, massAboveZero, truthsIn } from "../support/arbitraries.ts";
import { expectTight } from "../support/expectAll.ts";
import { HUNDRED, Rational } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

test("contains every rate at which one level grows to the other: (1 + rate)^years = to / from", () => {
	fc.assert(
		fc.property(massAboveZero, massAboveZero, fc.integer({ min: 1, max: 30 }), (a, b, years) => {
			const { lower, upper } = growthRate(a.q, b.q, years);
			const growthAt = (rate: number) => factorOf(Rational.of(rate)).power(years);
			for (const x of truthsIn(a, b.q.unit).filter((truth) => truth.isAboveZero())) {
				for (const y of b.truths.filter((truth) => truth.isAboveZero())) {
					const grown = y.over(x);
					if (lower !== null && !growthAt(lower).isAtMost(grown))
						throw new Error(`lower bound ${lower} is too high for ${x} and ${y}`);
					if (upper !== null && !grown.isAtMost(growthAt(upper)))
						throw new Error(`upper bound ${upper} is too low for ${x} and ${y}`);
				}
			}
		}),
		runs,
	);
});

test("over one year is not wider than the corners of its inputs demand", () => {
	fc.assert(
		fc.property(boundedMass, boundedMass, (a, b) => {
			expectTight(
				growthRate(a.q, b.q, 1),
				(x, y) => y.minus(x).times(HUNDRED).over(x),
				a.truths,
				b.truths,
			);
		}),
		runs,
	);
});
