import { type Quantity, total } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { mass, truthsIn } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { halfTheRuns } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(mass, mass, mass, (a, b, c) => {
			const unit = a.q.unit;
			expectAll(
				total([a.q, b.q, c.q] as Quantity[]),
				(x, y, z) => x.plus(y).plus(z),
				a.truths,
				truthsIn(b, unit),
				truthsIn(c, unit),
			);
		}),
		halfTheRuns,
	);
});
