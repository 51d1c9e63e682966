import { percentagePointChange } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { anyOf } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(anyOf("%"), anyOf("%"), (a, b) => {
			expectAll(percentagePointChange(a.q, b.q), (x, y) => y.minus(x), a.truths, b.truths);
		}),
		runs,
	);
});
