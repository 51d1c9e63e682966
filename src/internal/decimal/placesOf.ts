import { decimalOf } from "./decimal.ts";

/** Decimal places of the decimal that a double prints as. */
export function placesOf(x: number): number {
	return Number.isInteger(x) ? 0 : -decimalOf(x)[1];
}
