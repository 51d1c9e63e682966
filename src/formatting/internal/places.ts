import { placesOf } from "../../internal/decimal/placesOf.ts";
import { QUOTIENT_DIGITS } from "../../internal/decimal/quotientPlaces.ts";
import { sum } from "../../internal/decimal/sum.ts";
import type { Interval } from "../../internal/interval/interval.ts";

/** Digits of a result that are written at most, if its decimals continue. */
const VALUE_DIGITS = 6;

/** Digits of a bound that are written at least, if the other side is open. */
const BOUND_DIGITS = 3;

/** The power of ten of a number's first digit: 1 for 26.2. */
export function exponentOf(x: number): number {
	return Number(x.toExponential().split("e")[1]);
}

function widthOf({ lower, upper, decimals }: Interval): number {
	return sum(upper, -lower, decimals + 1, 0);
}

/**
 * The power of ten of the last digit of a value that its bounds support. The digits before it are
 * certain, and this digit may be wrong by less than ten.
 */
export function valuePlace(numbers: Interval): number {
	const width = widthOf(numbers);
	if (width === 0) return -placesOf(numbers.value);
	const supported = exponentOf(width);
	return Math.max(supported, Math.min(0, exponentOf(numbers.value) - VALUE_DIGITS + 1));
}

/**
 * The power of ten of the last digit of a bound that is worth writing. Whole numbers are written as they
 * are. A bound of a two-sided result is written one digit finer than its value. If the other side is
 * open, only a quotient, which has more digits than its inputs, is rounded to tens and more.
 */
export function boundPlace(bound: number, numbers: Interval, isOpen: boolean): number {
	const first = exponentOf(bound);
	const place = isOpen
		? first - BOUND_DIGITS + 1
		: Math.max(first - VALUE_DIGITS + 1, exponentOf(widthOf(numbers)) - 1);
	const isShort = isOpen && first + 1 + numbers.decimals < QUOTIENT_DIGITS;
	return isShort || Number.isInteger(bound) ? Math.min(0, place) : place;
}
