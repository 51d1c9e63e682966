import { importDependency } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import {
	boundedMass,
	isSupplied,
	massAboveZero,
	smallMass,
	truthsIn,
	valueIn,
} from "../support/arbitraries.ts";
import { expectAll, expectTight } from "../support/expectAll.ts";
import { HUNDRED } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

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
	fc.assert(
		fc.property(massAboveZero, massAboveZero, massAboveZero, (i, p, e) => {
			const unit = i.q.unit;
			fc.pre(valueIn(p, unit).plus(valueIn(i, unit)).minus(valueIn(e, unit)).isAboveZero());
			const result = importDependency({ imports: i.q, production: p.q, exports: e.q });
			expectAll(
				result,
				(x, y, z) => {
					const supply = x.plus(y).minus(z);
					return [x, y, z].some((flow) => flow.isBelowZero()) || !supply.isAboveZero()
						? undefined
						: x.times(HUNDRED).over(supply);
				},
				i.truths,
				truthsIn(p, unit),
				truthsIn(e, unit),
			);
		}),
		runs,
	);
});

test("is not wider than the corners of its inputs demand", () => {
	fc.assert(
		fc.property(boundedMass, boundedMass, smallMass, (i, p, e) => {
			fc.pre(isSupplied(i, p, e));
			expectTight(
				importDependency({ imports: i.q, production: p.q, exports: e.q }),
				(x, y, z) => x.times(HUNDRED).over(x.plus(y).minus(z)),
				i.truths,
				p.truths,
				e.truths,
			);
		}),
		runs,
	);
});
