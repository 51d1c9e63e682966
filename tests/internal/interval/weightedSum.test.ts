import { type Quantity, quantity } from "china-aluminum";
import fc from "fast-check";
import { expect, test } from "vitest";
import { weightedSum } from "../../../src/internal/interval/weightedSum.ts";
import { Rational, ZERO } from "../../support/Rational.ts";
import { runs } from "../../support/runs.ts";
import { unitRatio } from "../../support/unitRatio.ts";

/** Numbers with bounds of very different sizes, up to more digits than doubles hold exactly. */
const wide = fc
	.tuple(
		fc.integer({ min: -999, max: 999 }),
		fc.constantFrom(0, 0.5, 10, 1e9, 90_071_992_547_409.7, 4e15),
		fc.constantFrom(0, 0.25, 10, 1e9, 90_071_992_547_409.7, 4e15),
		fc.constantFrom("t", "kg", "Mt"),
	)
	.map(([value, below, above, unit]) =>
		quantity(value / 10, unit as "t", { bounds: [value / 10 - below, value / 10 + above] }),
	);

const weight = fc.constantFrom(1, -1, 0, 3, -0.25, 12.5);

/** One number of the sum in exact fractions: the lower bound, the value or the upper bound. */
function exactly(terms: readonly (readonly [Quantity, number])[], side: -1 | 0 | 1): Rational {
	return terms.reduce((sum, [q, count]) => {
		const at = count < 0 ? -side : side;
		const x = Rational.of((at === 0 ? q.value : at < 0 ? q.lower : q.upper) as number);
		return sum.plus(x.times(Rational.of(count)).times(unitRatio(q.unit, "t")));
	}, ZERO);
}

test("contains the exact sum, and is exact if 15 digits hold it", () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(wide, weight), { minLength: 1, maxLength: 5 }), (terms) => {
			const sum = weightedSum(
				terms.map(([q]) => q),
				terms.map(([, count]) => count),
				"t",
			);
			const [least, nominal, most] = [exactly(terms, -1), exactly(terms, 0), exactly(terms, 1)];
			expect(Rational.of(sum.lower).isAtMost(least)).toBe(true);
			expect(most.isAtMost(Rational.of(sum.upper))).toBe(true);
			for (const [x, exact] of [
				[sum.lower, least],
				[sum.value, nominal],
				[sum.upper, most],
			] as const) {
				const miss = Rational.of(x).minus(exact);
				const size = exact.isBelowZero() ? new Rational(-exact.n, exact.d) : exact;
				const unit = size.times(new Rational(1n, 10n ** 14n));
				expect((miss.isBelowZero() ? new Rational(-miss.n, miss.d) : miss).isAtMost(unit)).toBe(
					true,
				);
			}
		}),
		runs,
	);
});

test("a missing bound does not count if its weight is 0", () => {
	const [over, under] = [quantity(5, "t", "over"), quantity(5, "t", "under")];
	expect(weightedSum([over], [0], "t")).toMatchObject({ lower: 0, value: 0, upper: 0 });
	expect(weightedSum([under], [0], "t")).toMatchObject({ lower: 0, value: 0, upper: 0 });
	expect(weightedSum([over, under], [1, 1], "t")).toMatchObject({
		lower: -Infinity,
		upper: Infinity,
	});
	expect(weightedSum([over, under], [1, -1], "t")).toMatchObject({ lower: 0, upper: Infinity });
});

test("a sum of nothing is 0 and not −0", () => {
	const [a, b] = [quantity(-5, "t"), quantity(5, "t")];
	expect(weightedSum([a, b], [1, 1], "t")).toMatchObject({ lower: 0, value: 0, upper: 0 });
	expect(weightedSum([b], [-0], "t")).toMatchObject({ lower: 0, value: 0, upper: 0 });
});
