import { sum } from "../numbers/sum.ts";
import type { Derivation, Quantity } from "../quantity.ts";
import type { Kind, Unit } from "../units.ts";
import { derive } from "./derive.ts";
import { intervalOf } from "./interval.ts";
import { falling, rising } from "./openness.ts";

/** The sum (sign 1) or the difference (sign −1) of two quantities whose kinds go together. */
export function combine<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	a: Quantity,
	b: Quantity,
	sign: 1 | -1,
	derivation: Derivation,
): Quantity<K, U> {
	const first = intervalOf(a, unit);
	const second = intervalOf(b, unit);
	const decimals = Math.max(first.decimals, second.decimals);
	const numbers = {
		value: sum(first.value, sign * second.value, decimals + 1, 0),
		lower: sum(first.lower, sign > 0 ? second.lower : -second.upper, decimals + 1, -1),
		upper: sum(first.upper, sign > 0 ? second.upper : -second.lower, decimals + 1, 1),
		decimals,
	};
	const open = rising(a) | (sign > 0 ? rising(b) : falling(b));
	return derive(kind, unit, numbers, open, derivation);
}
