import { netImportReliance } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import {
	boundedMass,
	isSupplied,
	mass,
	massAboveZero,
	smallMass,
	truthsIn,
	valueIn,
} from "../support/arbitraries.ts";
import { expectAll, expectTight } from "../support/expectAll.ts";
import { HUNDRED, type Rational } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

/** Net imports as a percentage of consumption; undefined if the flows are not possible. */
const relianceOf = (net: Rational, production: Rational, ...flows: readonly Rational[]) => {
	const consumption = production.plus(net);
	return [production, ...flows].some((flow) => flow.isBelowZero()) || !consumption.isAboveZero()
		? undefined
		: net.times(HUNDRED).over(consumption);
};

test("contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(massAboveZero, massAboveZero, massAboveZero, (i, p, e) => {
			const unit = i.q.unit;
			fc.pre(valueIn(p, unit).plus(valueIn(i, unit)).minus(valueIn(e, unit)).isAboveZero());
			const result = netImportReliance({ imports: i.q, production: p.q, exports: e.q });
			expectAll(
				result,
				(x, y, z) => relianceOf(x.minus(z), y, x, z),
				i.truths,
				truthsIn(p, unit),
				truthsIn(e, unit),
			);
		}),
		runs,
	);
});

test("with a stock increase contains every result that the bounds of its inputs allow", () => {
	fc.assert(
		fc.property(massAboveZero, massAboveZero, mass, (i, p, s) => {
			const unit = i.q.unit;
			fc.pre(valueIn(p, unit).plus(valueIn(i, unit)).minus(valueIn(s, unit)).isAboveZero());
			const result = netImportReliance({ imports: i.q, production: p.q, stockIncrease: s.q });
			expectAll(
				result,
				(x, y, z) => relianceOf(x.minus(z), y, x),
				i.truths,
				truthsIn(p, unit),
				truthsIn(s, unit),
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
				netImportReliance({ imports: i.q, production: p.q, exports: e.q }),
				(x, y, z) => relianceOf(x.minus(z), y),
				i.truths,
				p.truths,
				e.truths,
			);
		}),
		runs,
	);
});
