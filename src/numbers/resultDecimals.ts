import { quotientPlaces } from "./quotient.ts";

/** Decimal places that the numbers of a result carry: those of the smallest that is not zero. */
export function resultDecimals(value: number, lower: number, upper: number): number {
	let smallest = Number.POSITIVE_INFINITY;
	for (const x of [value, lower, upper]) {
		if (x !== 0) smallest = Math.min(smallest, Math.abs(x));
	}
	return Number.isFinite(smallest) ? Math.max(0, quotientPlaces(smallest)) : 0;
}
