import type { Quantity } from "../../model/quantity.ts";
import { POWERS, SUM_LIMIT } from "../decimal/decimal.ts";
import { fitsStated } from "../stated/fitsStated.ts";
import { shown } from "./shown.ts";

/**
 * What is wrong with a stated number whose fields do not fit each other, as in a copy of a figure
 * with one field changed; undefined if nothing is. Decimals that doubles do not settle are not
 * compared with the value.
 */
export function statedFault(q: Quantity): string | undefined {
	const power = POWERS[q.decimals] as number;
	const whole = q.value * power;
	const isFiner = Math.abs(whole) < SUM_LIMIT && Math.round(whole) / power !== q.value;
	if (fitsStated(q) && !isFiner) return undefined;
	return `value ${shown(q.value)} does not fit its decimals, qualifier and bounds`;
}
