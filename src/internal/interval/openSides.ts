import type { Qualifier, Quantity } from "../../model/quantity.ts";

/**
 * Open sides of a number as bits: one for open upward, one for open downward, and one for "about".
 */
export type OpenSides = number;

export const OPEN_UPWARD: OpenSides = 1;
export const OPEN_DOWNWARD: OpenSides = 2;
const OPEN_BOTH_WAYS: OpenSides = OPEN_UPWARD | OPEN_DOWNWARD;
const ABOUT: OpenSides = 4;

/** Qualifiers of results by their open sides. An open side takes precedence over "about". */
const names: readonly Qualifier[] = ["rounded", "over", "under", "between", "about"];

/** The open sides of a qualifier; −1 if it is unknown. */
export function sidesOf(qualifier: Qualifier): OpenSides {
	if (qualifier === "exact") return 0;
	return qualifier === "nearly" ? OPEN_DOWNWARD : names.indexOf(qualifier);
}

/** Open sides of a result that rises with a quantity. */
export const rising = (q: Quantity): OpenSides => sidesOf(q.qualifier);

/** The same open sides with upward and downward swapped. */
export const swapped = (open: OpenSides): OpenSides =>
	(open & ABOUT) | ((open << 1) & OPEN_DOWNWARD) | ((open >> 1) & OPEN_UPWARD);

/** Open sides of a result that falls as a quantity rises. */
export const falling = (q: Quantity): OpenSides => swapped(rising(q));

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

/** The qualifier of a result that is not exact, by its open sides. */
export const qualifierFor = (open: OpenSides): Qualifier =>
	names[open & OPEN_BOTH_WAYS || open] as Qualifier;

/** The qualifier of a result with these open sides and bounds. */
export function qualifierOf(
	open: OpenSides,
	lower: number | null,
	upper: number | null,
): Qualifier {
	const missing = (upper === null ? OPEN_UPWARD : 0) | (lower === null ? OPEN_DOWNWARD : 0);
	return lower !== null && lower === upper ? "exact" : qualifierFor(open | missing);
}

/** The bound that is missing although the qualifier does not leave its side open. */
export function missingBound(
	qualifier: Qualifier,
	lower: number | null,
	upper: number | null,
): "lower" | "upper" | undefined {
	const open = sidesOf(qualifier);
	if (lower === null && !(open & OPEN_DOWNWARD)) return "lower";
	return upper === null && !(open & OPEN_UPWARD) ? "upper" : undefined;
}
