import { add } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { anyOf, boundedMass, mass, truthsIn } from "../support/arbitraries.ts";
import { expectAll, expectTight } from "../support/expectAll.ts";
import { runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(mass, mass, (a, b) => {
			expectAll(add(a.q, b.q), (x, y) => x.plus(y), a.truths, truthsIn(b, a.q.unit));
		}),
		runs,
	);
});

test("of a share and percentage points contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(anyOf("%"), anyOf("pp"), (a, b) => {
			expectAll(add(a.q, b.q), (x, y) => x.plus(y), a.truths, b.truths);
		}),
		runs,
	);
});

test("is not wider than the corners of its inputs demand", () => {
	fc.assert(
		fc.property(boundedMass, boundedMass, (a, b) => {
			expectTight(add(a.q, b.q), (x, y) => x.plus(y), a.truths, b.truths);
		}),
		runs,
	);
});
