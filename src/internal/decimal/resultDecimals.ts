import { quotientPlaces } from "./quotient.ts";

const sizeOf = (x: number) => Math.abs(x) || Infinity;

/** Decimal places that the numbers of a result carry: those of the smallest that is not zero. */
export function resultDecimals(value: number, lower: number, upper: number): number {
	const smallest = Math.min(sizeOf(value), sizeOf(lower), sizeOf(upper));
	return smallest < Infinity ? Math.max(0, quotientPlaces(smallest)) : 0;
}
