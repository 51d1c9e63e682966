import { ChinaAluminumError, compare } from "china-aluminum";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectContains } from "../support/contains.ts";
import { Expressions, seeds } from "../support/expressions.ts";
import { thirtyTimesTheRuns } from "../support/runs.ts";

/** Functions inside one another, at most. */
const DEPTH = 4;

test("whatever is composed contains the result for the exact values of its unknowns", () => {
	let defined = 0;
	fc.assert(
		fc.property(seeds, (seed) => {
			const expressions = new Expressions(seed);
			try {
				const { q, truths, text } = expressions.any(1 + (seed % DEPTH));
				for (const truth of truths) {
					if (truth === undefined) continue;
					defined += 1;
					try {
						expectContains(q, truth);
					} catch (error) {
						throw new Error(`${text}: ${(error as Error).message}`);
					}
				}
				expect((q.lower ?? q.value) <= q.value && q.value <= (q.upper ?? q.value)).toBe(true);
			} catch (error) {
				// No result, such as the share in a whole that is not above zero
				if (!(error instanceof ChinaAluminumError)) throw error;
			}
		}),
		{ ...thirtyTimesTheRuns, endOnFailure: true },
	);
	expect(defined).toBeGreaterThan(thirtyTimesTheRuns.numRuns);
});

test("comparisons of what is composed are true", () => {
	const numRuns = thirtyTimesTheRuns.numRuns / 6;
	let decided = 0;
	fc.assert(
		fc.property(seeds, (seed) => {
			const expressions = new Expressions(seed);
			try {
				const [a, b] = [expressions.share(1 + (seed % DEPTH)), expressions.share(1)];
				const comparison = compare(a.q, b.q as never);
				if (comparison !== "undetermined") decided += 1;
				for (const [world, x] of a.truths.entries()) {
					const y = b.truths[world];
					if (x === undefined || y === undefined) continue;
					const isRight = {
						less: !y.isAtMost(x),
						greater: !x.isAtMost(y),
						equal: x.equals(y),
						undetermined: true,
					}[comparison];
					if (!isRight) throw new Error(`${x} is not ${comparison} ${y}: ${a.text}, ${b.text}`);
				}
			} catch (error) {
				if (!(error instanceof ChinaAluminumError)) throw error;
			}
		}),
		{ ...thirtyTimesTheRuns, numRuns, endOnFailure: true },
	);
	expect(decided).toBeGreaterThan(numRuns / 10);
});
