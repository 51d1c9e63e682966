import type { Quantity } from "../../model/quantity.ts";
import { POWERS, SUM_LIMIT } from "../decimal/decimal.ts";
import { fitsStated } from "../stated/fitsStated.ts";
import { shown } from "./shown.ts";

/**
 * What is wrong with a stated number whose fields do not fit each other, as in a copy of a figure
 * with one field changed; undefined if nothing is.
 */
export function statedFault(q: Quantity): string | undefined {
	const power = POWERS[q.decimals] as number;
	const whole = q.value * power;
	// More digits than doubles hold exactly, and more places than the table has, are not compared.
	const isPrinted = Math.round(whole) / power === q.value || !(Math.abs(whole) < SUM_LIMIT);
	return isPrinted && fitsStated(q)
		? undefined
		: `value ${shown(q.value)} does not fit its decimals, qualifier and bounds`;
}
