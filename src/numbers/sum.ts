import { SUM_DIGITS, snap, type Toward } from "./decimal.ts";
import { addFractions, fractionOf, roundFraction } from "./fraction.ts";

/** a + b for decimals of so many places: exact, or rounded where digits run out. */
export function sum(a: number, b: number, places: number, toward: Toward): number {
	const result = a + b;
	const snapped = snap(result, places, Math.abs(a) + Math.abs(b));
	if (!Number.isNaN(snapped)) return snapped;
	if (!Number.isFinite(result)) return result;
	return roundFraction(addFractions(fractionOf(a), fractionOf(b)), SUM_DIGITS, toward);
}
