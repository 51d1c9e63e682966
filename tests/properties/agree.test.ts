import { agree } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { mass, truthsIn } from "../support/arbitraries.ts";
import { runs } from "../support/runs.ts";

test("is true if the bounds of both allow one value", () => {
	fc.assert(
		fc.property(mass, mass, (a, b) => {
			const others = truthsIn(b, a.q.unit);
			const common = a.truths.find((x) => others.some((y) => x.equals(y)));
			if (common !== undefined && !agree(a.q, b.q)) throw new Error(`${common} is in both`);
		}),
		runs,
	);
});
