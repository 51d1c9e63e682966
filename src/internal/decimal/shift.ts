import { digitsOf } from "./decimal.ts";

/** A decimal times a power of ten: the same digits, so nothing is rounded. */
export function shift(x: number, exponent: number): number {
	if (!Number.isFinite(x)) return x;
	const [digits, own] = digitsOf(x);
	return Number(`${digits}e${own + exponent}`);
}
