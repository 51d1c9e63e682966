import fc from "fast-check";
import { test } from "vitest";
import {
	agree,
	apparentConsumption,
	capacityUtilization,
	compare,
	concentration,
	cumulativeGrowth,
	impliedProduction,
	levelAfter,
	levelBefore,
	netImportReliance,
	perCapita,
	portion,
	project,
	type Quantity,
	quantity,
	scale,
	selfSufficiency,
	surplus,
	total,
	type Unit,
	wholeFrom,
} from "../../src/index.ts";
import { aboveZero, anyOf, type Sample } from "../support/arbitraries.ts";
import { expectAll } from "../support/expectAll.ts";
import { Rational } from "../support/Rational.ts";
import { halfTheRuns, runs } from "../support/runs.ts";
import { scale as scaleOf } from "../support/unitScale.ts";

const MASSES = ["kg", "t", "kt", "Mt", "Gt"] as const;
const ZERO = new Rational(0n);
const ONE = new Rational(1n);
const HUNDRED = new Rational(100n);

const mass = anyOf(...MASSES);
const massAboveZero = aboveZero(...MASSES);
const percents = fc.double({ min: 0.01, max: 100, noNaN: true }).map((x) => Number(x.toFixed(2)));
const qualifiers = fc.constantFrom("exact", "rounded", "about", "over", "nearly" as const);
const shareSample = fc.tuple(percents, qualifiers).map(([x, qualifier]) => {
	const q = quantity(x, "%", qualifier);
	return { q, truths: [q.lower, q.value, q.upper].map((y) => Rational.of(y as number)) };
});

const isAboveZero = (x: Rational) => !x.isAtMost(ZERO);
const isBelowZero = (x: Rational) => isAboveZero(ZERO.minus(x));
const inUnit = <U extends Unit>({ q, truths }: Sample<U>, unit: Unit) =>
	truths.map((truth) => truth.times(scaleOf(q.unit, unit)));
const finite = (truths: readonly Rational[]) => truths.filter((truth) => !isBelowZero(truth));

test("scale: factor × q", () => {
	const factor = fc.oneof(
		fc.integer({ min: -1000, max: 1000 }),
		fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Number(x.toFixed(9))),
	);
	fc.assert(
		fc.property(mass, factor, (a, by) => {
			expectAll(scale(a.q, by), (x) => x.times(Rational.of(by + 0)), a.truths);
		}),
		runs,
	);
});

test("total: x1 + x2 + x3", () => {
	fc.assert(
		fc.property(mass, mass, mass, (a, b, c) => {
			const unit = a.q.unit;
			expectAll(
				total([a.q, b.q, c.q] as Quantity[]),
				(x, y, z) => x.plus(y).plus(z),
				a.truths,
				inUnit(b, unit),
				inUnit(c, unit),
			);
		}),
		halfTheRuns,
	);
});

test("surplus: available − required", () => {
	fc.assert(
		fc.property(mass, mass, (a, b) => {
			expectAll(surplus(a.q, b.q), (x, y) => x.minus(y), a.truths, inUnit(b, a.q.unit));
		}),
		runs,
	);
});

test("portion: share / 100 × whole", () => {
	fc.assert(
		fc.property(shareSample, mass, (a, b) => {
			expectAll(portion(a.q, b.q), (x, y) => x.times(y).over(HUNDRED), a.truths, b.truths);
		}),
		runs,
	);
});

test("wholeFrom: part / share × 100", () => {
	fc.assert(
		fc.property(mass, shareSample, (a, b) => {
			expectAll(
				wholeFrom(a.q, b.q),
				(x, y) => (isAboveZero(y) ? x.times(HUNDRED).over(y) : undefined),
				a.truths,
				b.truths,
			);
		}),
		runs,
	);
});

test("levelBefore and levelAfter: level / (1 + change / 100) and level × (1 + change / 100)", () => {
	const change = fc
		.tuple(
			fc.double({ min: -99, max: 500, noNaN: true }).map((x) => Number(x.toFixed(2))),
			fc.constantFrom("exact", "rounded", "over", "under" as const),
		)
		.map(([x, qualifier]) => quantity(x, "%", qualifier, "relative-change"));
	fc.assert(
		fc.property(mass, change, (a, b) => {
			const changes = [b.lower ?? -100, b.value, b.upper ?? 1e9].map(Rational.of);
			const factor = (y: Rational) => ONE.plus(y.over(HUNDRED));
			expectAll(
				levelBefore(a.q, b),
				(x, y) => (isAboveZero(factor(y)) ? x.over(factor(y)) : undefined),
				a.truths,
				changes,
			);
			expectAll(levelAfter(a.q, b), (x, y) => x.times(factor(y)), a.truths, changes);
		}),
		runs,
	);
});

test("levelBefore and levelAfter of shares: level − change and level + change", () => {
	fc.assert(
		fc.property(anyOf("%"), anyOf("pp"), (a, b) => {
			expectAll(levelBefore(a.q, b.q), (x, y) => x.minus(y), a.truths, b.truths);
			expectAll(levelAfter(a.q, b.q), (x, y) => x.plus(y), a.truths, b.truths);
		}),
		halfTheRuns,
	);
});

const rate = fc
	.tuple(
		fc.double({ min: -99, max: 200, noNaN: true }).map((x) => Number(x.toFixed(2))),
		fc.constantFrom("exact", "rounded", "over", "under" as const),
	)
	.map(([x, qualifier]) => quantity(x, "%/a", qualifier));
const ratesOf = (q: Quantity) => [q.lower ?? -100, q.value, q.upper ?? 1e6].map(Rational.of);
const years = fc.integer({ min: 0, max: 20 });

test("cumulativeGrowth and project: (1 + rate / 100)^years", () => {
	fc.assert(
		fc.property(mass, rate, years, (a, r, n) => {
			const factor = (y: Rational) => ONE.plus(y.over(HUNDRED)).power(n);
			expectAll(
				cumulativeGrowth(r, n),
				(y) => factor(y).minus(ONE).times(HUNDRED),
				ratesOf(r).filter((y) => Rational.of(-100).isAtMost(y)),
			);
			expectAll(
				project(a.q, r, n),
				(x, y) => x.times(factor(y)),
				a.truths,
				ratesOf(r).filter((y) => Rational.of(-100).isAtMost(y)),
			);
		}),
		runs,
	);
});

test("project through half years: its square is the whole year's", () => {
	fc.assert(
		fc.property(massAboveZero, rate, fc.integer({ min: 1, max: 9 }), (a, r, n) => {
			const { lower, upper } = project(a.q, r, n / 2);
			for (const x of finite(a.truths)) {
				for (const y of ratesOf(r).filter((z) => Rational.of(-100).isAtMost(z))) {
					const squared = x.power(2).times(ONE.plus(y.over(HUNDRED)).power(n));
					const isAbove =
						lower === null || Rational.of(lower).power(2).isAtMost(squared) || lower < 0;
					const isBelow = upper === null || squared.isAtMost(Rational.of(upper).power(2));
					if (!isAbove || !isBelow) throw new Error(`${lower} ${upper}: ${x} ${y}`);
				}
			}
		}),
		halfTheRuns,
	);
});

test("selfSufficiency: production / (production + imports − exports) × 100", () => {
	fc.assert(
		fc.property(massAboveZero, massAboveZero, massAboveZero, (i, p, e) => {
			const unit = i.q.unit;
			const flows = { imports: i.q, production: p.q, exports: e.q };
			let result: Quantity;
			try {
				result = selfSufficiency(flows);
			} catch {
				return;
			}
			expectAll(
				result,
				(x, y, z) => {
					const supply = x.plus(y).minus(z);
					return [x, y, z].some(isBelowZero) || !isAboveZero(supply)
						? undefined
						: y.times(HUNDRED).over(supply);
				},
				i.truths,
				inUnit(p, unit),
				inUnit(e, unit),
			);
		}),
		runs,
	);
});

test("netImportReliance and apparentConsumption: what is used of what production and trade leave", () => {
	fc.assert(
		fc.property(massAboveZero, massAboveZero, massAboveZero, mass, (i, p, e, s) => {
			const unit = i.q.unit;
			const [production, exports] = [inUnit(p, unit), inUnit(e, unit)];
			const flows = { imports: i.q, production: p.q, exports: e.q };
			let [reliance, used]: Quantity[] = [];
			try {
				[reliance, used] = [netImportReliance(flows), apparentConsumption(flows)];
			} catch {
				return;
			}
			expectAll(
				reliance as Quantity,
				(x, y, z) => {
					const net = x.minus(z);
					const supply = y.plus(net);
					return [x, y, z].some(isBelowZero) || !isAboveZero(supply)
						? undefined
						: net.times(HUNDRED).over(supply);
				},
				i.truths,
				production,
				exports,
			);
			expectAll(used as Quantity, (x, y, z) => x.plus(y).minus(z), i.truths, production, exports);
			let stocked: Quantity;
			try {
				stocked = netImportReliance({ imports: i.q, production: p.q, stockIncrease: s.q });
			} catch {
				return;
			}
			expectAll(
				stocked,
				(x, y, z) => {
					const net = x.minus(z);
					const supply = y.plus(net);
					return [x, y].some(isBelowZero) || !isAboveZero(supply)
						? undefined
						: net.times(HUNDRED).over(supply);
				},
				i.truths,
				production,
				inUnit(s, unit),
			);
		}),
		runs,
	);
});

test("impliedProduction: imports × (100 − dependency) / dependency", () => {
	fc.assert(
		fc.property(massAboveZero, shareSample, (a, b) => {
			expectAll(
				impliedProduction(a.q, b.q),
				(x, y) =>
					isBelowZero(x) || !isAboveZero(y) || !y.isAtMost(HUNDRED)
						? undefined
						: x.times(HUNDRED.minus(y)).over(y),
				a.truths,
				b.truths,
			);
		}),
		runs,
	);
});

test("perCapita: total / population", () => {
	fc.assert(
		fc.property(mass, aboveZero("{person}", "10*6.{person}"), (a, b) => {
			const persons = new Rational(b.q.unit === "{person}" ? 1n : 1_000_000n);
			expectAll(
				perCapita(a.q, b.q),
				(x, y) => (isAboveZero(y) ? x.over(y.times(persons)) : undefined),
				inUnit(a, "kg"),
				b.truths,
			);
		}),
		runs,
	);
});

test("capacityUtilization: output / capacity × 100", () => {
	fc.assert(
		fc.property(mass, massAboveZero, (a, b) => {
			expectAll(
				capacityUtilization(a.q, b.q),
				(x, y) => (isAboveZero(y) ? x.times(HUNDRED).over(y) : undefined),
				a.truths,
				inUnit(b, a.q.unit),
			);
		}),
		runs,
	);
});

test("concentration: the sum of squares of shares that add up to 100 at most", () => {
	const part = fc.tuple(
		fc.integer({ min: 0, max: 60 }),
		fc.constantFrom("exact", "rounded", "over", "under" as const),
	);
	fc.assert(
		fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
			const shares = parts.map(([x, qualifier]) => quantity(x, "%", qualifier));
			let index: Quantity;
			try {
				index = concentration(shares);
			} catch {
				return;
			}
			const candidates = shares.map(({ lower, value, upper }) =>
				[lower, value, upper, 50].map((x) => Math.min(100, Math.max(0, x as number))),
			);
			const choices = candidates.reduce<number[][]>(
				(all, xs) => all.flatMap((chosen) => xs.map((x) => [...chosen, x])),
				[[]],
			);
			for (const choice of choices) {
				const isAllowed = choice.every((x, at) => {
					const { lower, upper } = shares[at] as Quantity;
					return x >= (lower ?? 0) && x <= (upper ?? 100);
				});
				const rest = 100 - choice.reduce((sum, x) => sum + x, 0);
				if (!isAllowed || rest < 0) continue;
				const squares = choice.reduce((sum, x) => sum.plus(Rational.of(x).power(2)), ZERO);
				expectAll(index, (x) => x, [squares, squares.plus(Rational.of(rest).power(2))]);
			}
		}),
		halfTheRuns,
	);
});

test("compare and agree: what the bounds allow", () => {
	fc.assert(
		fc.property(mass, mass, (a, b) => {
			const comparison = compare(a.q, b.q);
			for (const x of a.truths) {
				for (const y of inUnit(b, a.q.unit)) {
					const isRight =
						comparison === "less"
							? !y.isAtMost(x)
							: comparison === "greater"
								? !x.isAtMost(y)
								: comparison === "equal"
									? x.equals(y)
									: true;
					if (!isRight) throw new Error(`${x} is not ${comparison} ${y}`);
					if (x.equals(y) && !agree(a.q, b.q)) throw new Error(`${x} is in both`);
				}
			}
		}),
		runs,
	);
});
