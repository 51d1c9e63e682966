import { perCapita } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { aboveZero, mass, truthsIn } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { Rational } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(mass, aboveZero("{person}", "10*6.{person}"), (a, b) => {
			const persons = new Rational(b.q.unit === "{person}" ? 1n : 1_000_000n);
			expectAll(
				perCapita(a.q, b.q),
				(x, y) => (y.isAboveZero() ? x.over(y.times(persons)) : undefined),
				truthsIn(a, "kg"),
				b.truths,
			);
		}),
		runs,
	);
});
