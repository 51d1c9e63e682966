import type { Quantity } from "../../model/quantity.ts";
import { POWERS } from "../decimal/decimal.ts";
import { quotientPlaces } from "../decimal/quotientPlaces.ts";
import type { Interval } from "../interval/interval.ts";
import { PERCENT } from "../percent/percent.ts";
import { exactQuotient } from "./exactQuotient.ts";
import { ratioDecimals } from "./ratioDecimals.ts";
import { settledQuotient } from "./settledQuotient.ts";

/**
 * The numbers of (n / d − less) × 100 for two different unknowns of one unit, n above 0 and d not below
 * 0, in doubles; undefined if these do not hold them.
 */
export function quickRatio(n: Quantity, d: Quantity, less: number): Interval | undefined {
	const { lower: least, upper: most } = n;
	const { lower: small, upper: large } = d;
	if (least === null || small === null || least <= 0 || small < 0) return undefined;
	if (less === 0 && most !== null && large !== null) {
		const places = quotientPlaces(least / large);
		const shift = POWERS[places] as number;
		const power = POWERS[places - PERCENT] as number;
		const lower = settledQuotient(least, large, shift, -1) / power;
		const value = settledQuotient(n.value, d.value, shift, 0) / power;
		const upper = settledQuotient(most, small, shift, 1) / power;
		if (lower <= value && value <= upper) {
			return { lower, value, upper, decimals: places - PERCENT };
		}
	}
	const power = POWERS[Math.max(n.decimals, d.decimals) + 1] as number;
	const lower = exactQuotient(least, large, less, power, -1);
	const value = exactQuotient(n.value, d.value, less, power, 0);
	const upper = exactQuotient(most, small, less, power, 1);
	return lower <= value && value <= upper
		? { lower, value, upper, decimals: ratioDecimals(lower, value, upper) }
		: undefined;
}
