import { SUM_DIGITS, snap, type Toward } from "./decimal.ts";
import { fractionOf, roundFraction } from "./exact.ts";

/** a + b for decimals of so many places: exact, or rounded where digits run out. */
export function sum(a: number, b: number, places: number, toward: Toward): number {
	const result = a + b;
	const snapped = snap(result, places, Math.abs(a) + Math.abs(b));
	if (!Number.isNaN(snapped)) return snapped;
	if (!Number.isFinite(result)) return result;
	const [n, d] = fractionOf(a);
	const [m, e] = fractionOf(b);
	return roundFraction([n * e + m * d, d * e], SUM_DIGITS, toward);
}
