import { importDependency } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { massAboveZero, truthsIn } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { HUNDRED } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";
import { expectAllShares, expectTightShares } from "../support/supplyShares.ts";

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(massAboveZero, massAboveZero, (imports, production) => {
			expectAll(
				importDependency({ imports: imports.q, production: production.q }),
				(x, y) =>
					x.isBelowZero() || y.isBelowZero() || !x.plus(y).isAboveZero()
						? undefined
						: x.times(HUNDRED).over(x.plus(y)),
				imports.truths,
				truthsIn(production, imports.q.unit),
			);
		}),
		runs,
	);
});

test("with exports contains every result that the bounds of its inputs allow", () => {
	expectAllShares(importDependency, (imports) => imports);
});

test("is not wider than the corners of its inputs demand", () => {
	expectTightShares(importDependency, (imports) => imports);
});
