import { describe, expect, test } from "vitest";
import type { Fraction } from "../../../src/internal/power/Fraction.ts";
import { exponentialLessOne, logarithm } from "../../../src/internal/power/fixedPoint.ts";

/** Published decimals of constants. */
const DECIMALS = {
	"ln 2": "0.69314718055994530941723212145817656807550013436025",
	"ln 3": "1.09861228866810969139524523692252570464749055782274",
	"ln 10": "2.30258509299404568401799145468436420760110148862877",
	e: "2.71828182845904523536028747135266249775724709369995",
	"e^-1": "0.36787944117144232159552377016146086744581113103176",
	"e^0.5": "1.64872127070012814684865078781416357165377610071014",
} as const;

const PLACES = 50n;
const BITS = 120n;

/** Units of the last bit between the two ends of a bracket, at most. */
const WIDEST = 2n ** 29n;

/** A constant over 2^bits, rounded down. */
const scaled = (name: keyof typeof DECIMALS): bigint =>
	(BigInt(DECIMALS[name].replace(".", "")) << BITS) / 10n ** PLACES;

const [two, three, ten] = [scaled("ln 2"), scaled("ln 3"), scaled("ln 10")];

describe("the logarithm", () => {
	test.each<[string, Fraction, bigint]>([
		["of 2", [2n, 1n], two],
		["of 3", [3n, 1n], three],
		["of 10", [10n, 1n], ten],
		["of 1", [1n, 1n], 0n],
		["of 1/2", [1n, 2n], -two],
		["of 1/3", [1n, 3n], -three],
		["of 2/3", [2n, 3n], two - three],
		["of 3/2", [3n, 2n], three - two],
		["of 4/3", [4n, 3n], 2n * two - three],
		["of 5/4", [5n, 4n], ten - 3n * two],
		["of 81/80", [81n, 80n], 4n * three - ten - 3n * two],
		["of 128/125", [128n, 125n], 10n * two - 3n * ten],
		["of 10^30", [10n ** 30n, 1n], 30n * ten],
		["of 10^-30", [1n, 10n ** 30n], -30n * ten],
	])("%s lies in a narrow bracket", (_, fraction, log) => {
		const { lower, upper } = logarithm(fraction, BITS);
		expect([lower < log, log < upper]).toEqual([true, true]);
		expect(upper - lower).toBeLessThan(WIDEST);
	});

	test("is the same after one with more bits", () => {
		const before = logarithm([3n, 1n], BITS);
		logarithm([3n, 1n], 2n * BITS);
		expect(logarithm([3n, 1n], BITS)).toEqual(before);
	});
});

const ONE = 1n << BITS;

/** A fraction over 2^bits, rounded down. */
const over = ([n, d]: Fraction): bigint => (n << BITS) / d;

describe("the exponential less one", () => {
	test.each<[string, bigint, bigint]>([
		["of 1", ONE, scaled("e") - ONE],
		["of −1", -ONE, scaled("e^-1") - ONE],
		["of 1/2", ONE / 2n, scaled("e^0.5") - ONE],
		["of 0", 0n, 0n],
		["of ln 2", two, ONE],
		["of ln 3", three, 2n * ONE],
		["of −ln 2", -two, -ONE / 2n],
		["of 5 ln 2", 5n * two, 31n * ONE],
		["of −5 ln 2", -5n * two, (-31n * ONE) / 32n],
	])("%s lies between its two sides", (_, x, expected) => {
		const [below, above] = [exponentialLessOne(x, BITS, -1n), exponentialLessOne(x, BITS, 1n)];
		expect([over(below) < expected, expected < over(above)]).toEqual([true, true]);
		expect(over(above) - over(below)).toBeLessThan(64n * WIDEST);
	});
});
