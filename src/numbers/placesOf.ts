import { fractionOf } from "./exact.ts";

/** Decimal places of the decimal that a double prints as. */
export function placesOf(x: number): number {
	return Number.isInteger(x) ? 0 : String(fractionOf(x)[1]).length - 1;
}
