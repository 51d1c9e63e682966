import { netImportReliance } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { mass, massAboveZero, truthsIn, valueIn } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { HUNDRED } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";
import { expectAllShares, expectTightShares } from "../support/supplyShares.ts";

test("contains every result that the bounds of its inputs allow", () => {
	expectAllShares(netImportReliance, (imports, _, exports) => imports.minus(exports));
});

test("with a stock increase contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(massAboveZero, massAboveZero, mass, (i, p, s) => {
			const unit = i.q.unit;
			fc.pre(valueIn(p, unit).plus(valueIn(i, unit)).minus(valueIn(s, unit)).isAboveZero());
			expectAll(
				netImportReliance({ imports: i.q, production: p.q, stockIncrease: s.q }),
				(x, y, z) => {
					const supply = y.plus(x).minus(z);
					return x.isBelowZero() || y.isBelowZero() || !supply.isAboveZero()
						? undefined
						: x.minus(z).times(HUNDRED).over(supply);
				},
				i.truths,
				truthsIn(p, unit),
				truthsIn(s, unit),
			);
		}),
		runs,
	);
});

test("is not wider than the corners of its inputs demand", () => {
	expectTightShares(netImportReliance, (imports, _, exports) => imports.minus(exports));
});
