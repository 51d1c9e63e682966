import type { Quantity } from "china-aluminum";

/** The digits to which values agree. */
const DIGITS = 12;

/** By how much bounds may exceed those of the package, as a part of each. */
const EXCESS = 1e-9;

/** By how much they may exceed a bound of 0, where everything cancels. The terms are below 10,000. */
const EXCESS_OF_ZERO = 1e-11;

/** Half of the last of so many digits of a number. */
const halfDigit = (value: number) =>
	value === 0 ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - DIGITS + 1);

/** A last digit of a binary number, which decides where a half is rounded to. */
const ULP = 1 + 4 * Number.EPSILON;

/** The difference between a row of SQL and the package; undefined if there is none. */
export function differenceOf(
	[value, lower, upper]: readonly [number | null, number | null, number | null],
	expected: Quantity | undefined,
): string | undefined {
	if (expected === undefined) return value === null ? undefined : `value ${value}, not NULL`;
	if (value === null) return `NULL, not ${expected.value}`;
	if (Math.abs(value - expected.value) > halfDigit(expected.value) * ULP)
		return `value ${value}, not ${expected.value}`;
	return (
		boundDifference("lower", lower, expected.lower, -1) ??
		boundDifference("upper", upper, expected.upper, 1)
	);
}

/** The difference between two bounds of one side, which is -1 below and 1 above. */
function boundDifference(
	name: string,
	found: number | null,
	expected: number | null,
	side: -1 | 1,
): string | undefined {
	if (found === null || expected === null) {
		return found === expected ? undefined : `${name} bound ${found}, not ${expected}`;
	}
	const beyond = side * (found - expected);
	const limit = expected === 0 ? EXCESS_OF_ZERO : EXCESS * Math.abs(expected);
	return beyond >= 0 && beyond <= limit ? undefined : `${name} bound ${found}, not ${expected}`;
}
