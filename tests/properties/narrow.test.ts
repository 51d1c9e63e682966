import { agree, narrow } from "china-aluminum";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mass, truthsIn } from "../support/arbitraries.ts";
import { codeOf } from "../support/codeOf.ts";
import { expectContains } from "../support/contains.ts";
import { Rational } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";
import { unitRatio } from "../support/unitRatio.ts";

test("contains every value that both statements allow, and no value far from one of them", () => {
	fc.assert(
		fc.property(mass, mass, (a, b) => {
			if (!agree(a.q, b.q)) {
				expect(codeOf(() => narrow(a.q, b.q))).toBe("contradiction");
				return;
			}
			const q = narrow(a.q, b.q);
			const allows = (x: Rational) => {
				const other = x.times(unitRatio(a.q.unit, b.q.unit));
				const { lower, upper } = b.q;
				return (
					(lower === null || Rational.of(lower).isAtMost(other)) &&
					(upper === null || other.isAtMost(Rational.of(upper)))
				);
			};
			for (const truth of a.truths) if (allows(truth)) expectContains(q, truth);
			for (const truth of truthsIn(b, a.q.unit)) {
				const isAllowed =
					(a.q.lower === null || Rational.of(a.q.lower).isAtMost(truth)) &&
					(a.q.upper === null || truth.isAtMost(Rational.of(a.q.upper)));
				if (isAllowed) expectContains(q, truth);
			}
			expect(q.lower === null).toBe(a.q.lower === null && b.q.lower === null);
			expect(q.upper === null).toBe(a.q.upper === null && b.q.upper === null);
			expectContains(q, Rational.of(q.value));
			expect(JSON.parse(JSON.stringify(q))).toEqual(q);
		}),
		runs,
	);
});
