import type { Quantity } from "../../model/quantity.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import { POWERS } from "../decimal/decimal.ts";
import { falling, qualifierOf, rising } from "../interval/openSides.ts";
import { areApart } from "./areApart.ts";
import type { LinearFormula } from "./linearCombination.ts";

/**
 * The largest error of sums of two decimals in doubles, relative to the sizes of the decimals: one and
 * a half times 2^-52. If the error is larger, a number has more places than its quantity says.
 */
const EPSILON = 3.4e-16;

/** Sums of sizes below this, in units of their last place, err by less than half of a unit. */
const EXACT_LIMIT = 7.5e14;

const rounded = (x: number, power: number): number => Math.round(x * power) / power + 0;

/**
 * The sum (1) or difference (−1) of two stated numbers of one unit that have both bounds and nothing in
 * common, in doubles. This is the most common sum. Undefined if doubles do not hold its numbers.
 */
export function statedSum<K extends Kind, U extends Unit>(
	kind: K,
	unit: U,
	derivation: LinearFormula,
	a: Quantity,
	b: Quantity,
	sign: 1 | -1,
): Quantity<K, U> | undefined {
	if (a.derivation !== undefined || b.derivation !== undefined || a.unit !== b.unit)
		return undefined;
	if (sign < 0 && !areApart(a, b)) return undefined;
	const { value: x, lower: least, upper: most } = a;
	const { value: y, lower: small, upper: large } = b;
	if (least === null || most === null || small === null || large === null) return undefined;
	const decimals = a.decimals > b.decimals ? a.decimals : b.decimals;
	const power = POWERS[decimals + 1] as number;
	const nominal = x + sign * y;
	const below = least + (sign > 0 ? small : -large);
	const above = most + (sign > 0 ? large : -small);
	const value = rounded(nominal, power);
	const lower = rounded(below, power);
	const upper = rounded(above, power);
	const error = Math.abs(value - nominal) + Math.abs(lower - below) + Math.abs(upper - above);
	const sizes = Math.abs(x) + Math.abs(least) + Math.abs(most);
	const size = sizes + Math.abs(y) + Math.abs(small) + Math.abs(large);
	if (!(error <= EPSILON * size && size * power < EXACT_LIMIT)) return undefined;
	const open = rising(a) | (sign > 0 ? rising(b) : falling(b));
	const qualifier = qualifierOf(open, lower, upper);
	return { value, unit, kind, decimals, qualifier, lower, upper, derivation };
}
