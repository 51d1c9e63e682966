import { describe, expect, test } from "vitest";
import type { Fraction } from "../../../src/internal/power/Fraction.ts";
import { powerLessOne } from "../../../src/internal/power/powerLessOne.ts";

const PRECISION = 100;

describe("a power that is a short fraction is exact", () => {
	test.each<[string, Fraction, Fraction, Fraction]>([
		["2^3", [2n, 1n], [3n, 1n], [7n, 1n]],
		["(2/3)^2", [2n, 3n], [2n, 1n], [-5n, 9n]],
		["(4/6)^2, in lowest terms", [4n, 6n], [4n, 2n], [-5n, 9n]],
		["4^(1/2)", [4n, 1n], [1n, 2n], [1n, 1n]],
		["(8/27)^(2/3)", [8n, 27n], [2n, 3n], [-5n, 9n]],
		["(27/8)^(2/3)", [27n, 8n], [2n, 3n], [5n, 4n]],
		["2^(1/1)", [2n, 1n], [1n, 1n], [1n, 1n]],
		["1^(22/7)", [5n, 5n], [22n, 7n], [0n, 1n]],
	])("%s", (_, base, exponent, exact) => {
		expect(powerLessOne(base, exponent, PRECISION)).toEqual({ lower: exact, upper: exact });
	});
});

/** The longest digits of a power that is calculated exactly: 2^8191 has 8,192 bits. */
test("a power of more than 8192 bits is not calculated exactly", () => {
	const [short, long] = [4096n, 4097n].map((n) => powerLessOne([2n, 1n], [n, 1n], PRECISION));
	expect(short?.lower).toEqual(short?.upper);
	expect(long?.lower).not.toEqual(long?.upper);
});

const isAtMost = ([a, b]: Fraction, [c, d]: Fraction) => a * d <= c * b;

/** Whether the ends of a bracket differ by less than one part in 10^20. */
function isNarrow([a, b]: Fraction, [c, d]: Fraction): boolean {
	const [difference, size] = [c * b - a * d, a * d];
	return difference * 10n ** 20n < (size < 0n ? -size : size);
}

describe("any other power lies in a bracket of twenty digits, by its own power", () => {
	const TINY = 10n ** 20n;

	test.each<[string, Fraction, bigint, bigint]>([
		["2^(1/2)", [2n, 1n], 1n, 2n],
		["(1/2)^(1/2)", [1n, 2n], 1n, 2n],
		["10^(1/3)", [10n, 1n], 1n, 3n],
		["(7/9)^(5/7)", [7n, 9n], 5n, 7n],
		["(9/7)^(5/7)", [9n, 7n], 5n, 7n],
		["1000^(99/7)", [1000n, 1n], 99n, 7n],
		["a base just above 1", [TINY + 1n, TINY], 1n, 3n],
		["a base just below 1", [TINY - 1n, TINY], 1n, 3n],
		["a base just above 1 with a large exponent", [TINY + 1n, TINY], 1000n, 3n],
		["a base just below 1 with a large exponent", [TINY - 1n, TINY], 1000n, 3n],
		["a base just above 1 with a larger exponent", [TINY + 1n, TINY], 100_000n, 3n],
		["a base just below 1 with a larger exponent", [TINY - 1n, TINY], 100_000n, 3n],
		["a small exponent", [2n, 1n], 1n, 1000n],
		["a small exponent of a base below 1", [1n, 2n], 1n, 1000n],
		["a long base", [3n ** 100n, 2n ** 150n], 2n, 3n],
	])("%s", (_, base, p, q) => {
		const { lower, upper } = powerLessOne(base, [p, q], PRECISION) ?? {};
		if (!lower || !upper) throw new Error("no bracket");
		// (1 + lower)^q ≤ base^p ≤ (1 + upper)^q, in whole numbers
		const power = ([n, d]: Fraction): Fraction => [(n + d) ** q, d ** q];
		const exact: Fraction = [base[0] ** p, base[1] ** p];
		expect(isAtMost(power(lower), exact)).toBe(true);
		expect(isAtMost(exact, power(upper))).toBe(true);
		expect(isNarrow(lower, upper)).toBe(true);
	});
});

describe("beyond every number that is carried", () => {
	test("a large power is undefined", () => {
		expect(powerLessOne([2n, 1n], [10n ** 6n, 1n], PRECISION)).toBeUndefined();
		expect(powerLessOne([2n, 1n], [5_900n, 1n], PRECISION)).toBeDefined();
		expect(powerLessOne([2n, 1n], [5_950n, 1n], PRECISION)).toBeUndefined();
	});

	test("a small power lies between 0 and 2^-4096", () => {
		const tiny = 2n ** 4096n;
		const { lower, upper } = powerLessOne([1n, 2n], [10n ** 6n, 1n], PRECISION) ?? {};
		expect(lower).toEqual([-1n, 1n]);
		expect(upper).toEqual([1n - tiny, tiny]);
		expect(powerLessOne([1n, 2n], [5_900n, 1n], PRECISION)?.lower).not.toEqual([-1n, 1n]);
	});
});
