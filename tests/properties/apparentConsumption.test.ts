import { apparentConsumption } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { massAboveZero, truthsIn, valueIn } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { runs } from "../support/runs.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(massAboveZero, massAboveZero, massAboveZero, (i, p, e) => {
			const unit = i.q.unit;
			fc.pre(valueIn(p, unit).plus(valueIn(i, unit)).minus(valueIn(e, unit)).isAboveZero());
			const result = apparentConsumption({ imports: i.q, production: p.q, exports: e.q });
			expectAll(
				result,
				(x, y, z) => x.plus(y).minus(z),
				i.truths,
				truthsIn(p, unit),
				truthsIn(e, unit),
			);
		}),
		runs,
	);
});
