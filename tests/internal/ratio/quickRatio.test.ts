import { type Quantity, quantity } from "china-aluminum";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quickRatio } from "../../../src/internal/ratio/quickRatio.ts";
import { runs } from "../../support/runs.ts";

const DIGITS = 12;

/** Digits and exponent of a decimal, read from its text. */
function decimalOf(x: number): readonly [digits: bigint, exponent: number] {
	const [mantissa = "", exponent = "0"] = x.toExponential().split("e");
	const [whole = "", places = ""] = mantissa.split(".");
	return [BigInt(whole + places), Number(exponent) - places.length];
}

/** (x / y − less) × 100 with twelve digits, rounded in whole numbers: the independent result. */
function expected(x: number, y: number, less: bigint, rounding: number): number {
	const [[a, p], [b, q]] = [decimalOf(x), decimalOf(y)];
	const least = Math.min(p, q);
	const [top, bottom] = [a * 10n ** BigInt(p - least), b * 10n ** BigInt(q - least)];
	const n = (top - less * bottom) * 100n;
	if (n === 0n) return 0;
	const [size, away] = n < 0n ? [-n, -rounding] : [n, rounding];
	for (let places = 40; ; places -= 1) {
		const [up, down] = places < 0 ? [1n, 10n ** BigInt(-places)] : [10n ** BigInt(places), 1n];
		const [dividend, divisor] = [size * up, bottom * down];
		const extra = away > 0 ? divisor - 1n : away < 0 ? 0n : divisor / 2n;
		const digits = (dividend + extra) / divisor;
		if (String(digits).length <= DIGITS) return Number(`${n < 0n ? "-" : ""}${digits}e${-places}`);
	}
}

function expectExact(n: Quantity, d: Quantity, less: 0 | 1): boolean {
	const numbers = quickRatio(n, d, less);
	if (numbers === undefined) return false;
	const bounds = [n.lower, n.upper, d.lower, d.upper] as [number, number, number, number];
	const [least, most, small, large] = bounds;
	expect(numbers).toMatchObject({
		lower: expected(least, large, BigInt(less), -1),
		value: expected(n.value, d.value, BigInt(less), 0),
		upper: small === 0 ? Infinity : expected(most, small, BigInt(less), 1),
	});
	return true;
}

const decimal = fc
	.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
	.map(([digits, places]) => quantity((digits / 10 ** places).toFixed(places), "t", "rounded"));

const long = fc.double({ min: 0.001, max: 1000, noNaN: true }).map((x) => quantity(x, "t"));

describe("rounds to twelve digits as whole numbers do", () => {
	test.each([0, 1] as const)("for short decimals, less %i", (less) => {
		let settled = 0;
		fc.assert(
			fc.property(decimal, decimal, (n, d) => {
				if (expectExact(n, d, less)) settled += 1;
			}),
			runs,
		);
		expect(settled).toBeGreaterThan(runs.numRuns * 0.9);
	});

	test.each([0, 1] as const)("for doubles of all digits, less %i", (less) => {
		fc.assert(
			fc.property(long, long, (n, d) => {
				expectExact(n, d, less);
			}),
			runs,
		);
	});

	test.each([
		["1.41", "0.4", "exact quotients"],
		["1", "8", "quotients of few digits"],
		["168", "250", "quotients with zeros at the end"],
		["2", "3", "periods"],
		["0.1", "4000", "small quotients"],
	])("for %s in %s: %s", (part, whole) => {
		const [n, d] = [quantity(part, "t"), quantity(whole, "t")];
		expect(expectExact(n, d, 0)).toBe(true);
		expect(expectExact(n, d, 1)).toBe(true);
	});
});

test("takes a missing or zero bound for a limit", () => {
	const [half, over] = [quantity(50, "t"), quantity(50, "t", "over")];
	expect(quickRatio(half, over, 0)).toMatchObject({ lower: 0, value: 100, upper: 100 });
	expect(quickRatio(half, over, 1)).toMatchObject({ lower: -100, value: 0, upper: 0 });
	expect(quickRatio(over, half, 0)).toMatchObject({ lower: 100, value: 100, upper: Infinity });
	expect(quickRatio(half, quantity(50, "t", "nearly"), 0)).toMatchObject({ upper: Infinity });
});

test("leaves the rest to the exact path", () => {
	const [one, zero] = [quantity(1, "t"), quantity(0, "t")];
	expect(quickRatio(zero, one, 0)).toBeUndefined();
	expect(quickRatio(quantity(5, "t", "under"), one, 0)).toBeUndefined();
	const [x, decimals] = [0.1 + 0.2, 1];
	const altered = { ...quantity(x, "t"), decimals };
	expect(quickRatio(altered, quantity(0.1, "t"), 0)).toBeUndefined();
	// 0.1 / 4096 − 1 is −0.9999755859375, whose thirteenth digit is a tie.
	expect(quickRatio(quantity("0.1", "t"), quantity(4096, "t"), 1)).toBeUndefined();
	expect(quickRatio(quantity(3_000_000_000, "t"), quantity(6_000_000_000, "t"), 0)).toBeUndefined();
});
