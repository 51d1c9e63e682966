import { SUM_DIGITS, snap, type Toward } from "./decimal.ts";
import { fractionOf, multiplyFractions, roundFraction } from "./fraction.ts";

/** a × b for decimals whose product has so many places: exact, or rounded where digits run out. */
export function product(a: number, b: number, places: number, toward: Toward): number {
	if (a === 0 || b === 0) return 0;
	const result = a * b;
	const snapped = snap(result, places);
	if (!Number.isNaN(snapped)) return snapped;
	if (!Number.isFinite(result)) return result;
	return roundFraction(multiplyFractions(fractionOf(a), fractionOf(b)), SUM_DIGITS, toward);
}
