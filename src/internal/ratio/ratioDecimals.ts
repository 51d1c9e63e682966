import { quotientPlaces } from "../decimal/quotientPlaces.ts";

const sizeOf = (x: number) => Math.abs(x) || Infinity;

/** Decimal places of a ratio: those that give its smallest number that is not 0 all its digits. */
export const ratioDecimals = (lower: number, value: number, upper: number): number =>
	Math.max(0, quotientPlaces(Math.min(sizeOf(lower), sizeOf(value), sizeOf(upper))));
