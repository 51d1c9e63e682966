import { SUM_DIGITS, snap, type Toward } from "./decimal.ts";
import { addFractions, fractionOf, roundFraction } from "./fraction.ts";

function longSum(a: number, b: number, toward: Toward): number {
	if (!Number.isFinite(a + b)) return a + b;
	return roundFraction(addFractions(fractionOf(a), fractionOf(b)), SUM_DIGITS, toward);
}

/** a + b for decimals of so many places: exact, or rounded where digits run out. */
export function sum(a: number, b: number, places: number, toward: Toward): number {
	const snapped = snap(a + b, places, Math.abs(a) + Math.abs(b));
	return Number.isNaN(snapped) ? longSum(a, b, toward) : snapped;
}
