import { project } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import {
	boundedMass,
	boundedRate,
	factorOf,
	growth,
	mass,
	massAboveZero,
} from "../support/arbitraries.ts";
import { expectAll, expectTight } from "../support/expectAll.ts";
import { Rational } from "../support/Rational.ts";
import { halfTheRuns, runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(mass, growth, fc.integer({ min: 0, max: 20 }), (a, rate, years) => {
			expectAll(
				project(a.q, rate.q, years),
				(x, y) => x.times(factorOf(y).power(years)),
				a.truths,
				rate.truths,
			);
		}),
		runs,
	);
});

test("over half years contains every result: its square is the result of the whole years", () => {
	fc.assert(
		fc.property(massAboveZero, growth, fc.integer({ min: 1, max: 9 }), (a, rate, halves) => {
			const { lower, upper } = project(a.q, rate.q, halves / 2);
			for (const x of a.truths.filter((truth) => !truth.isBelowZero())) {
				for (const y of rate.truths) {
					const squared = x.power(2).times(factorOf(y).power(halves));
					const isAbove =
						lower === null || lower < 0 || Rational.of(lower).power(2).isAtMost(squared);
					const isBelow = upper === null || squared.isAtMost(Rational.of(upper).power(2));
					if (!isAbove || !isBelow) throw new Error(`${lower} ${upper}: ${x} ${y}`);
				}
			}
		}),
		halfTheRuns,
	);
});

test("is not wider than the corners of its inputs demand", () => {
	fc.assert(
		fc.property(boundedMass, boundedRate, fc.integer({ min: 1, max: 12 }), (a, rate, years) => {
			expectTight(
				project(a.q, rate.q, years),
				(x, y) => x.times(factorOf(y).power(years)),
				a.truths,
				rate.truths,
			);
		}),
		runs,
	);
});
