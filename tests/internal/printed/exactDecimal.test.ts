import { expect, test } from "vitest";
import { areEqual, exactDecimal } from "../../../src/internal/printed/exactDecimal.ts";

test.each<[text: string, digits: bigint, exponent: number]>([
	["0", 0n, 0],
	["5", 5n, 0],
	["+5", 5n, 0],
	["-5.25", -525n, -2],
	["5.250", 5250n, -3],
	["1e21", 1n, 21],
	["1.5e-7", 15n, -8],
	["1.5E+7", 15n, 6],
	["5".repeat(400), BigInt("5".repeat(400)), 0],
])("%s is %i times ten to the power of %i", (text, digits, exponent) => {
	expect(exactDecimal(text)).toEqual({ digits, exponent });
});

test.each([
	"",
	"-",
	".5",
	"5.",
	"5.e1",
	"5e",
	"5e1000",
	" 5",
	"5 ",
	"5,3",
	"0x5",
	"five",
	"5".repeat(401),
])("%j is not a decimal", (text) => {
	expect(exactDecimal(text)).toBeUndefined();
});

test.each<[a: string, aShift: number, b: string, bShift: number, equal: boolean]>([
	["5", 0, "5", 0, true],
	["5", 0, "5.00", 0, true],
	["5.00", 0, "5", 0, true],
	["5.3", 6, "5300", 3, true],
	["5300", 3, "5.3", 6, true],
	["5", 3, "5", 0, false],
	["5", 0, "5", 3, false],
	["5", 0, "-5", 0, false],
	["5", 0, "5.01", 0, false],
])("%s with %i zeros is %s with %i zeros: %s", (a, aShift, b, bShift, equal) => {
	const [first, second] = [exactDecimal(a), exactDecimal(b)];
	expect(first && second && areEqual(first, aShift, second, bShift)).toBe(equal);
});
