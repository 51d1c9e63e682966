import type { Qualifier, Quantity } from "../../model/quantity.ts";

/** What is not settled about a number: a bit for open upward, one for open downward, one for about. */
export type OpenSides = number;

export const OPEN_UPWARD: OpenSides = 1;
export const OPEN_DOWNWARD: OpenSides = 2;
const OPEN_BOTH_WAYS: OpenSides = OPEN_UPWARD | OPEN_DOWNWARD;
const ABOUT: OpenSides = 4;

/**
 * The open sides of a qualifier; undefined if it is unknown. Comparing is several times as fast as
 * looking up a name that differs from call to call.
 */
export function sidesOf(qualifier: Qualifier): OpenSides | undefined {
	if (qualifier === "rounded" || qualifier === "exact") return 0;
	if (qualifier === "over") return OPEN_UPWARD;
	if (qualifier === "about") return ABOUT;
	if (qualifier === "under" || qualifier === "nearly") return OPEN_DOWNWARD;
	return qualifier === "between" ? OPEN_BOTH_WAYS : undefined;
}

/** Whether a qualifier is known, and leaves open the bounds that are missing. */
export function fitsBounds(
	qualifier: Qualifier,
	lower: number | null,
	upper: number | null,
): boolean {
	const open = sidesOf(qualifier);
	return (
		open !== undefined &&
		(lower !== null || (open & OPEN_DOWNWARD) !== 0) &&
		(upper !== null || (open & OPEN_UPWARD) !== 0)
	);
}

const mirrored: readonly OpenSides[] = [0, OPEN_DOWNWARD, OPEN_UPWARD, OPEN_BOTH_WAYS, ABOUT];

/** Qualifiers of results by their open sides; an open side says more than "about". */
const names: readonly Qualifier[] = ["rounded", "over", "under", "between", "about"];

/** Open sides of a result that rises with a quantity. */
export const rising = (q: Quantity): OpenSides => sidesOf(q.qualifier) as OpenSides;

/** The same open sides with upward and downward swapped. */
export const swapped = (open: OpenSides): OpenSides => mirrored[open] as OpenSides;

/** Open sides of a result that falls as a quantity rises. */
export const falling = (q: Quantity): OpenSides => swapped(rising(q));

/**
 * What a quantity leaves unsettled about one bound of a result: whether the bound uses a side of it
 * that is open, and whether it is only about right.
 *
 * @param bound - Which bound of the result: 1 for the upper bound, −1 for the lower bound.
 * @param side - Which side of the quantity the bound uses: 1 for its upper bound, −1 for its lower.
 */
export function sideOpened(q: Quantity, bound: number, side: number): OpenSides {
	const open = rising(q);
	const isOpen = (open & (side > 0 ? OPEN_UPWARD : OPEN_DOWNWARD)) !== 0;
	return (open & ABOUT) | (isOpen ? (bound > 0 ? OPEN_UPWARD : OPEN_DOWNWARD) : 0);
}

/** Whether one or both sides of a quantity are open. */
export const isOpen = (q: Quantity): boolean => (rising(q) & OPEN_BOTH_WAYS) !== 0;

/** The qualifier of a result that is not exact, by its open sides. */
export const qualifierFor = (open: OpenSides): Qualifier =>
	names[open & OPEN_BOTH_WAYS || open] as Qualifier;

/** The qualifier of a result with these open sides and bounds. */
export function qualifierOf(inherited: OpenSides, lower: number, upper: number): Qualifier {
	const open =
		inherited | (upper === Infinity ? OPEN_UPWARD : 0) | (lower === -Infinity ? OPEN_DOWNWARD : 0);
	return lower === upper ? "exact" : qualifierFor(open);
}
