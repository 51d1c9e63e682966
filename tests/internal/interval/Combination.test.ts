import { type Quantity, quantity } from "china-aluminum";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Decimal, ZERO as NOTHING } from "../../../src/internal/decimal/decimal.ts";
import { Combination } from "../../../src/internal/interval/Combination.ts";
import { falling, rising } from "../../../src/internal/interval/openSides.ts";
import { boundsOf } from "../../support/boundsOf.ts";
import { t } from "../../support/quantities.ts";
import { Rational, ZERO } from "../../support/Rational.ts";
import { runs } from "../../support/runs.ts";

const unknowns: readonly Quantity[] = [
	t(2),
	t("3.5", "rounded"),
	t(40, "about"),
	t(5, "over"),
	t(6, "under"),
	t(7, "nearly"),
	quantity(8, "t", { bounds: [1, 10] }),
];

const weight = fc.tuple(fc.bigInt({ min: -3n, max: 3n }), fc.integer({ min: -1, max: 1 }));
const term = fc.tuple(fc.nat(unknowns.length - 1), weight);
const sums = fc.array(fc.tuple(fc.array(term, { maxLength: 4 }), weight), { maxLength: 5 });

const fraction = ([digits, exponent]: Decimal) =>
	new Rational(digits * 10n ** BigInt(exponent + 3), 1000n);

/** The double of a fraction that has at most six places. */
const asNumber = ({ n, d }: Rational) => Number((n * 1_000_000n) / d) / 1e6 + 0;

/** One number of the sum; infinite if a term does not have it. */
function numberOf(totals: readonly Rational[], side: -1 | 0 | 1): number {
	let sum = ZERO;
	for (const [at, total] of totals.entries()) {
		if (total.n === 0n) continue;
		const q = unknowns[at] as Quantity;
		const bound = total.isBelowZero() ? -side : side;
		const x = bound === 0 ? q.value : bound < 0 ? q.lower : q.upper;
		if (x === null) return side * Infinity;
		sum = sum.plus(Rational.of(x).times(total));
	}
	return asNumber(sum);
}

test("has the numbers and open sides of the total weights, in any order of adding", () => {
	fc.assert(
		fc.property(sums, (added) => {
			const combination = new Combination();
			const totals = unknowns.map(() => ZERO);
			for (const [terms, factor] of added) {
				// A map has each unknown once.
				const weights = new Map(
					terms.map(([at, own]) => [at, { q: unknowns[at] as Quantity, weight: own as Decimal }]),
				);
				combination.add(weights, factor);
				for (const [at, { weight: own }] of weights) {
					const more = fraction(own).times(fraction(factor));
					totals[at] = (totals[at] as Rational).plus(more);
				}
			}
			const [lower, value, upper] = ([-1, 0, 1] as const).map((side) => numberOf(totals, side));
			expect(combination.numbers()).toEqual({ lower, value, upper });
			let open = 0;
			for (const [at, total] of totals.entries()) {
				const q = unknowns[at] as Quantity;
				if (total.isBelowZero()) open |= falling(q);
				if (total.isAboveZero()) open |= rising(q);
			}
			expect(combination.open).toBe(open);
			const left = totals.flatMap((total, at) => (total.n === 0n ? [] : [at]));
			expect([...combination.terms.keys()].toSorted()).toEqual(left);
		}),
		runs,
	);
});

test("keeps the weights short", () => {
	const combination = new Combination();
	const terms = new Map([["x", { q: t(2), weight: [5n, -1] as Decimal }]]);
	combination.add(terms, [2n, 0]);
	expect(combination.terms.get("x")?.weight).toEqual([1n, 0]);
	combination.add(terms, [18n, 0]);
	expect(combination.terms.get("x")?.weight).toEqual([1n, 1]);
	combination.add(terms, NOTHING);
	expect(combination.terms.size).toBe(1);
});

test("adds its own terms once", () => {
	const combination = new Combination();
	combination.add(new Map([["x", { q: t(2, "rounded"), weight: [1n, 0] as Decimal }]]), [1n, 0]);
	combination.add(combination.terms, [1n, 0]);
	expect(combination.numbers()).toEqual({ lower: 3, value: 4, upper: 5 });
});

test("rounds a bound outward and the value to the nearest", () => {
	const combination = new Combination();
	const weight: Decimal = [1_234_567_890_123_456_789n, -18];
	const q = quantity(1, "t");
	combination.add(new Map([["x", { q, weight }]]), [1n, 0]);
	expect(boundsOf({ ...q, ...combination.numbers() })).toEqual([
		1.23456789012345, 1.23456789012346, 1.23456789012346,
	]);
});
