import fc from "fast-check";
import { test } from "vitest";
import {
	add,
	growthRate,
	impliedProduction,
	importDependency,
	levelAfter,
	levelBefore,
	netImportReliance,
	percentChange,
	portion,
	project,
	quantity,
	selfSufficiency,
	share,
	subtract,
	wholeFrom,
} from "../../src/index.ts";
import { expectTight } from "../support/expectAll.ts";
import { Rational } from "../support/Rational.ts";
import { runs } from "../support/runs.ts";

const ONE = new Rational(1n);
const HUNDRED = new Rational(100n);

/** Quantities above zero that are bounded on both sides, as printed decimals are. */
const bounded = <U extends "t" | "%" | "%/a">(unit: U, most: number) =>
	fc
		.tuple(
			fc.integer({ min: 1, max: most * 100 }),
			fc.constantFrom("exact", "rounded", "about" as const),
		)
		.map(([hundredths, qualifier]) => {
			const q = quantity(hundredths / 100, unit, qualifier);
			return { q, truths: [q.lower as number, q.upper as number].map(Rational.of) };
		});

const mass = bounded("t", 100_000);
const percent = bounded("%", 99);
const rate = bounded("%/a", 50);

test("sums and differences", () => {
	fc.assert(
		fc.property(mass, mass, (a, b) => {
			expectTight(add(a.q, b.q), (x, y) => x.plus(y), a.truths, b.truths);
			expectTight(subtract(a.q, b.q), (x, y) => x.minus(y), a.truths, b.truths);
		}),
		runs,
	);
});

test("shares, wholes, portions and changes", () => {
	fc.assert(
		fc.property(mass, mass, percent, (a, b, p) => {
			expectTight(share(a.q, b.q), (x, y) => x.times(HUNDRED).over(y), a.truths, b.truths);
			expectTight(
				percentChange(a.q, b.q),
				(x, y) => y.minus(x).times(HUNDRED).over(x),
				a.truths,
				b.truths,
			);
			expectTight(portion(p.q, a.q), (x, y) => x.times(y).over(HUNDRED), p.truths, a.truths);
			expectTight(wholeFrom(a.q, p.q), (x, y) => x.times(HUNDRED).over(y), a.truths, p.truths);
			expectTight(
				impliedProduction(a.q, p.q),
				(x, y) => x.times(HUNDRED.minus(y)).over(y),
				a.truths,
				p.truths,
			);
			const q = quantity(p.q.value, "%", p.q.qualifier as "rounded", "relative-change");
			const factor = (y: Rational) => ONE.plus(y.over(HUNDRED));
			expectTight(levelBefore(a.q, q), (x, y) => x.over(factor(y)), a.truths, p.truths);
			expectTight(levelAfter(a.q, q), (x, y) => x.times(factor(y)), a.truths, p.truths);
		}),
		runs,
	);
});

test("growth", () => {
	fc.assert(
		fc.property(mass, mass, rate, fc.integer({ min: 1, max: 12 }), (a, b, r, years) => {
			expectTight(
				project(a.q, r.q, years),
				(x, y) => x.times(ONE.plus(y.over(HUNDRED)).power(years)),
				a.truths,
				r.truths,
			);
			expectTight(
				growthRate(a.q, b.q, 1),
				(x, y) => y.minus(x).times(HUNDRED).over(x),
				a.truths,
				b.truths,
			);
		}),
		runs,
	);
});

test("trade balances", () => {
	fc.assert(
		fc.property(mass, mass, bounded("t", 1), (i, p, e) => {
			const flows = { imports: i.q, production: p.q, exports: e.q };
			const supply = (x: Rational, y: Rational, z: Rational) => x.plus(y).minus(z);
			const isAbove = (x: Rational) => x.n > 0n;
			const least = supply(
				i.truths[0] as Rational,
				p.truths[0] as Rational,
				e.truths[1] as Rational,
			);
			if (!isAbove(least)) return;
			const inputs = [i.truths, p.truths, e.truths] as const;
			expectTight(
				importDependency(flows),
				(x, y, z) => x.times(HUNDRED).over(supply(x, y, z)),
				...inputs,
			);
			expectTight(
				selfSufficiency(flows),
				(x, y, z) => y.times(HUNDRED).over(supply(x, y, z)),
				...inputs,
			);
			expectTight(
				netImportReliance(flows),
				(x, y, z) =>
					x
						.minus(z)
						.times(HUNDRED)
						.over(supply(x, y, z)),
				...inputs,
			);
		}),
		runs,
	);
});
