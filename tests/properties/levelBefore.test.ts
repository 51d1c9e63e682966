import { levelBefore } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import {
	anyOf,
	boundedChange,
	boundedMass,
	factorOf,
	mass,
	relativeChange,
} from "../support/arbitraries.ts";
import { expectAll, expectTight } from "../support/expectAll.ts";
import { halfTheRuns, runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(mass, relativeChange, (a, b) => {
			expectAll(
				levelBefore(a.q, b.q),
				(x, y) => (factorOf(y).isAboveZero() ? x.over(factorOf(y)) : undefined),
				a.truths,
				b.truths,
			);
		}),
		runs,
	);
});

test("of a share contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(anyOf("%"), anyOf("pp"), (a, b) => {
			expectAll(levelBefore(a.q, b.q), (x, y) => x.minus(y), a.truths, b.truths);
		}),
		halfTheRuns,
	);
});

test("is not wider than the corners of its inputs demand", () => {
	fc.assert(
		fc.property(boundedMass, boundedChange, (a, b) => {
			expectTight(levelBefore(a.q, b.q), (x, y) => x.over(factorOf(y)), a.truths, b.truths);
		}),
		runs,
	);
});
