import { decimalOf, plus, type Rounding, times } from "../decimal/decimal.ts";
import { roundDecimal } from "../decimal/roundDecimal.ts";
import { GONE, PERCENT } from "./percent.ts";

/** level × (1 + percent / 100), exact or rounded once. A change of −100% leaves 0. */
export function changed(level: number, percent: number, rounding: Rounding): number {
	if (level === 0 || percent === GONE) return 0;
	if (!Number.isFinite(level) || percent === Infinity) return level * Infinity;
	const factor = times(plus(decimalOf(percent), [1n, PERCENT]), [1n, -PERCENT]);
	return roundDecimal(times(decimalOf(level), factor), rounding);
}
