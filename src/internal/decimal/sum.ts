import { decimalOf, POWERS, plus, type Rounding, SUM_LIMIT } from "./decimal.ts";
import { roundDecimal } from "./roundDecimal.ts";

/** a + b, exact or rounded once. It is fast for decimals of so many places. */
export function sum(a: number, b: number, places: number, rounding: Rounding): number {
	const power = POWERS[places] ?? Number.NaN;
	const x = Math.round(a * power);
	const y = Math.round(b * power);
	const isWhole = x / power === a && y / power === b;
	if (isWhole && Math.abs(x) + Math.abs(y) < SUM_LIMIT) return (x + y) / power + 0;
	if (!Number.isFinite(a + b)) return a + b;
	return roundDecimal(plus(decimalOf(a), decimalOf(b)), rounding);
}
