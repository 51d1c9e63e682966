/** A decimal times a power of ten: the same digits, so nothing is rounded. */
export function shift(x: number, exponent: number): number {
	const [mantissa, own] = x.toExponential().split("e");
	return own === undefined ? x : Number(`${mantissa}e${Number(own) + exponent}`) + 0;
}
