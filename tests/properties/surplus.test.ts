import { surplus } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { mass, truthsIn } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(mass, mass, (a, b) => {
			expectAll(surplus(a.q, b.q), (x, y) => x.minus(y), a.truths, truthsIn(b, a.q.unit));
		}),
		runs,
	);
});
