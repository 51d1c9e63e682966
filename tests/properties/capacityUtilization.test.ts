import { capacityUtilization } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { mass, massAboveZero, truthsIn } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { HUNDRED } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(mass, massAboveZero, (a, b) => {
			expectAll(
				capacityUtilization(a.q, b.q),
				(x, y) => (y.isAboveZero() ? x.times(HUNDRED).over(y) : undefined),
				a.truths,
				truthsIn(b, a.q.unit),
			);
		}),
		runs,
	);
});
