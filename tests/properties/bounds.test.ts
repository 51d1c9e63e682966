import fc from "fast-check";
import { test } from "vitest";
import {
	add,
	convert,
	growthRate,
	importDependency,
	percentagePointChange,
	percentChange,
	share,
	subtract,
	type Unit,
} from "../../src/index.ts";
import { aboveZero, anyOf, type Sample } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { Rational } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";
import { scale } from "../support/unitScale.ts";

const MASSES = ["kg", "t", "kt", "Mt", "Gt"] as const;
const ZERO = new Rational(0n);
const ONE = new Rational(1n);
const HUNDRED = new Rational(100n);

const mass = anyOf(...MASSES);
const massAboveZero = aboveZero(...MASSES);

const isAboveZero = (x: Rational) => !x.isAtMost(ZERO);
const isBelowZero = (x: Rational) => isAboveZero(ZERO.minus(x));

const inUnit = <U extends Unit>({ q, truths }: Sample<U>, unit: Unit) =>
	truths.map((truth) => truth.times(scale(q.unit, unit)));

test("add: a + b", () => {
	fc.assert(
		fc.property(mass, mass, (a, b) => {
			expectAll(add(a.q, b.q), (x, y) => x.plus(y), a.truths, inUnit(b, a.q.unit));
		}),
		runs,
	);
});

test("subtract: a − b", () => {
	fc.assert(
		fc.property(mass, mass, (a, b) => {
			expectAll(subtract(a.q, b.q), (x, y) => x.minus(y), a.truths, inUnit(b, a.q.unit));
		}),
		runs,
	);
});

test("add and subtract: shares and percentage points", () => {
	fc.assert(
		fc.property(anyOf("%"), anyOf("%"), anyOf("pp"), (a, b, c) => {
			expectAll(subtract(a.q, b.q), (x, y) => x.minus(y), a.truths, b.truths);
			expectAll(add(a.q, c.q), (x, y) => x.plus(y), a.truths, c.truths);
			expectAll(percentagePointChange(a.q, b.q), (x, y) => y.minus(x), a.truths, b.truths);
		}),
		runs,
	);
});

test("convert: the same quantity", () => {
	fc.assert(
		fc.property(mass, fc.constantFrom(...MASSES), (a, unit) => {
			expectAll(convert(a.q, unit), (x) => x, inUnit(a, unit));
		}),
		runs,
	);
});

test("share: part / whole × 100", () => {
	fc.assert(
		fc.property(mass, massAboveZero, (a, b) => {
			expectAll(
				share(a.q, b.q),
				(x, y) => (isAboveZero(y) ? x.times(HUNDRED).over(y) : undefined),
				a.truths,
				inUnit(b, a.q.unit),
			);
		}),
		runs,
	);
});

test("percentChange: (to − from) / from × 100", () => {
	fc.assert(
		fc.property(massAboveZero, mass, (a, b) => {
			expectAll(
				percentChange(a.q, b.q),
				(x, y) => (isAboveZero(x) ? y.minus(x).times(HUNDRED).over(x) : undefined),
				inUnit(a, b.q.unit),
				b.truths,
			);
		}),
		runs,
	);
});

test("growthRate: (1 + rate)^years is to / from", () => {
	fc.assert(
		fc.property(massAboveZero, massAboveZero, fc.integer({ min: 1, max: 30 }), (a, b, years) => {
			const { lower, upper } = growthRate(a.q, b.q, years);
			const factor = (rate: number) => ONE.plus(Rational.of(rate).over(HUNDRED)).power(years);
			for (const x of inUnit(a, b.q.unit).filter(isAboveZero)) {
				for (const y of b.truths.filter(isAboveZero)) {
					const grown = y.over(x);
					if (lower !== null && !factor(lower).isAtMost(grown))
						throw new Error(`${lower}: ${x} ${y}`);
					if (upper !== null && !grown.isAtMost(factor(upper)))
						throw new Error(`${upper}: ${x} ${y}`);
				}
			}
		}),
		runs,
	);
});

test("importDependency: imports / (production + imports − exports) × 100", () => {
	fc.assert(
		fc.property(massAboveZero, massAboveZero, massAboveZero, (i, p, e) => {
			const unit = i.q.unit;
			const [imports, production, exports] = [i.truths, inUnit(p, unit), inUnit(e, unit)];
			expectAll(
				importDependency({ imports: i.q, production: p.q }),
				(x, y) =>
					isBelowZero(x) || isBelowZero(y) || !isAboveZero(x.plus(y))
						? undefined
						: x.times(HUNDRED).over(x.plus(y)),
				imports,
				production,
			);
			const supply =
				p.truths[2] && i.truths[2]?.plus(production[2] as Rational).minus(exports[2] as Rational);
			if (supply === undefined || !isAboveZero(supply)) return;
			expectAll(
				importDependency({ imports: i.q, production: p.q, exports: e.q }),
				(x, y, z) => {
					const total = x.plus(y).minus(z);
					return [x, y, z].some(isBelowZero) || !isAboveZero(total)
						? undefined
						: x.times(HUNDRED).over(total);
				},
				imports,
				production,
				exports,
			);
		}),
		runs,
	);
});
