import { concentration, type Quantity, quantity } from "china-aluminum";
import fc from "fast-check";
import { test } from "vitest";
import { expectAll } from "../support/expectAll.ts";
import { Rational, ZERO } from "../support/Rational.ts";
import { halfTheRuns } from "../support/runs.ts";

const part = fc.tuple(
	fc.integer({ min: 0, max: 60 }),
	fc.constantFrom("exact", "rounded", "over", "under" as const),
);

test("contains the squares of all shares that add up to at most 100%, with and without one more", () => {
	fc.assert(
		fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
			const shares = parts.map(([x, qualifier]) => quantity(x, "%", qualifier));
			fc.pre(shares.reduce((sum, { lower }) => sum + Math.max(0, lower ?? 0), 0) <= 100);
			const index = concentration(shares);
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
