import type { Quantity } from "china-aluminum";
import fc from "fast-check";
import {
	boundedMass,
	isSupplied,
	type MASSES,
	massAboveZero,
	smallMass,
	truthsIn,
	valueIn,
} from "./arbitraries.ts";
import { expectAll, expectTight } from "./expectAll.ts";
import { HUNDRED, type Rational } from "./Rational.ts";
import { runs } from "./runs.ts";

type Mass = Quantity<"mass", (typeof MASSES)[number]>;

/** A function that calculates the share of some flows in the domestic supply. */
type Indicator = (flows: Readonly<Record<"imports" | "production" | "exports", Mass>>) => Quantity;

/** The flows whose share is calculated. */
type Part = (imports: Rational, production: Rational, exports: Rational) => Rational;

const shareOf =
	(part: Part) =>
	(...[x, y, z]: Parameters<Part>) => {
		const supply = x.plus(y).minus(z);
		return [x, y, z].some((flow) => flow.isBelowZero()) || !supply.isAboveZero()
			? undefined
			: part(x, y, z).times(HUNDRED).over(supply);
	};

/** Fails if a share in the domestic supply does not contain a result that the bounds of its flows allow. */
export const expectAllShares = (indicator: Indicator, part: Part): void =>
	fc.assert(
		fc.property(massAboveZero, massAboveZero, massAboveZero, (i, p, e) => {
			const unit = i.q.unit;
			fc.pre(valueIn(p, unit).plus(valueIn(i, unit)).minus(valueIn(e, unit)).isAboveZero());
			expectAll(
				indicator({ imports: i.q, production: p.q, exports: e.q }),
				shareOf(part),
				i.truths,
				truthsIn(p, unit),
				truthsIn(e, unit),
			);
		}),
		runs,
	);

/** Fails if a share in the domestic supply is wider than the corners of its flows demand. */
export const expectTightShares = (indicator: Indicator, part: Part): void =>
	fc.assert(
		fc.property(boundedMass, boundedMass, smallMass, (i, p, e) => {
			fc.pre(isSupplied(i, p, e));
			expectTight(
				indicator({ imports: i.q, production: p.q, exports: e.q }),
				shareOf(part),
				i.truths,
				p.truths,
				e.truths,
			);
		}),
		runs,
	);
