import { quotientPlaces } from "../decimal/quotientPlaces.ts";

const sizeOf = (x: number) => Math.abs(x) || Infinity;

/** Decimal places of a ratio: those that give its smallest number that is not 0 all its digits. */
export function ratioDecimals(lower: number, value: number, upper: number): number {
	const smallest = Math.min(sizeOf(lower), sizeOf(value), sizeOf(upper));
	return smallest < Infinity ? Math.max(0, quotientPlaces(smallest)) : 0;
}
