import { placesOf } from "./placesOf.ts";

const places = (x: number) => (Number.isFinite(x) ? placesOf(x) : 0);

/** Decimal places that a value needs, or one less than a bound needs, whichever is more. */
export const decimalsOf = (value: number, lower: number, upper: number): number =>
	Math.max(0, places(value), places(lower) - 1, places(upper) - 1);
