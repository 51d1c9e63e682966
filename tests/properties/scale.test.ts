import { scale } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { mass } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { Rational } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

const factor = fc.oneof(
	fc.integer({ min: -1000, max: 1000 }),
	fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Number(x.toFixed(9))),
);

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(mass, factor, (a, by) => {
			expectAll(scale(a.q, by), (x) => x.times(Rational.of(by + 0)), a.truths);
		}),
		runs,
	);
});
