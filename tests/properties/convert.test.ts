import { convert } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { MASSES, mass, truthsIn } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { runs } from "../support/runs.ts";

test("contains the same quantity in every unit", () => {
	fc.assert(
		fc.property(mass, fc.constantFrom(...MASSES), (a, unit) => {
			expectAll(convert(a.q, unit), (x) => x, truthsIn(a, unit));
		}),
		runs,
	);
});
