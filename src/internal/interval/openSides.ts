import type { Qualifier, Quantity } from "../../model/quantity.ts";

/**
 * Open sides of a number as bits: one for open upward, one for open downward, and one for "about".
 */
export type OpenSides = number;

export const OPEN_UPWARD: OpenSides = 1;
const OPEN_DOWNWARD: OpenSides = 2;
const OPEN_BOTH_WAYS: OpenSides = OPEN_UPWARD | OPEN_DOWNWARD;
const ABOUT: OpenSides = 4;

/** Qualifiers of results by their open sides. An open side takes precedence over "about". */
const names: readonly Qualifier[] = ["rounded", "over", "under", "between", "about"];

/** The open sides of a qualifier; −1 if it is unknown. */
export function sidesOf(qualifier: Qualifier): OpenSides {
	// Most qualifiers are one of these two, and comparing them is faster than looking them up.
	if (qualifier === "exact" || qualifier === "rounded") return 0;
	return qualifier === "nearly" ? OPEN_DOWNWARD : names.indexOf(qualifier);
}

/** Open sides of a result that rises with a quantity. */
export const rising = (q: Quantity): OpenSides => sidesOf(q.qualifier);

/** Open sides of a result that falls as a quantity rises: upward and downward are swapped. */
export function falling(q: Quantity): OpenSides {
	const open = rising(q);
	return (open & ABOUT) | ((open << 1) & OPEN_DOWNWARD) | ((open >> 1) & OPEN_UPWARD);
}

/**
 * The open sides that a quantity adds to one bound of a result: whether the bound uses an open
 * side, and whether the quantity is "about".
 *
 * @param bound - Which bound of the result: 1 for the upper bound, −1 for the lower bound.
 * @param side - Which side of the quantity the bound uses: 1 for its upper bound, −1 for its lower.
 */
export const sideOpened = (q: Quantity, bound: number, side: number): OpenSides =>
	(bound * side > 0 ? rising(q) : falling(q)) & (ABOUT | (bound > 0 ? OPEN_UPWARD : OPEN_DOWNWARD));

/** Whether one or both sides of a quantity are open. */
export const isOpen = (q: Quantity): boolean => (rising(q) & OPEN_BOTH_WAYS) !== 0;

const missing = (lower: number | null, upper: number | null): OpenSides =>
	(upper === null ? OPEN_UPWARD : 0) | (lower === null ? OPEN_DOWNWARD : 0);

/** The qualifier of a result with these open sides and bounds. */
export function qualifierOf(
	open: OpenSides,
	lower: number | null,
	upper: number | null,
): Qualifier {
	if (lower !== null && lower === upper) return "exact";
	const sides = open | missing(lower, upper);
	return names[sides & OPEN_BOTH_WAYS || sides] as Qualifier;
}

/**
 * Whether a qualifier is known and fits a value and its bounds: a bound is missing only on an open
 * side, and the bound on the other side of a stated number is the number itself. `between` needs two
 * bounds that are not equal.
 */
export function fitsQualifier(
	qualifier: Qualifier,
	value: number,
	lower: number | null,
	upper: number | null,
	isStated: boolean,
): boolean {
	const open = sidesOf(qualifier);
	if (open < 0 || missing(lower, upper) & ~open) return false;
	if (qualifier === "between") return lower === null || lower !== upper;
	if (!isStated) return true;
	if (qualifier === "exact") return lower === upper;
	return open === OPEN_UPWARD ? lower === value : open !== OPEN_DOWNWARD || upper === value;
}
