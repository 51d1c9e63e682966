import type { Qualifier, Quantity } from "../../model/quantity.ts";

/** How a quantity is loose: a bit for open upward, one for open downward, one for about so much. */
export type Openness = number;

export const OPEN_UPWARD: Openness = 1;
const OPEN_DOWNWARD: Openness = 2;
const OPEN_BOTH_WAYS: Openness = OPEN_UPWARD | OPEN_DOWNWARD;
const ABOUT: Openness = 4;

const openness: { readonly [Q in Qualifier]: Openness } = {
	exact: 0,
	rounded: 0,
	about: ABOUT,
	over: OPEN_UPWARD,
	nearly: OPEN_DOWNWARD,
	under: OPEN_DOWNWARD,
	between: OPEN_BOTH_WAYS,
};

/** The same with upward and downward changed over, by how a quantity is loose. */
const mirrored: readonly Openness[] = [0, OPEN_DOWNWARD, OPEN_UPWARD, OPEN_BOTH_WAYS, ABOUT];

/** What a result is called that is so loose; where a side is open, that says more than "about". */
const names: readonly Qualifier[] = ["rounded", "over", "under", "between", "about"];

/** How a result is loose that rises with a quantity. */
export const rising = (q: Quantity): Openness => openness[q.qualifier];

/** How a result is loose that falls as a quantity rises. */
export const falling = (q: Quantity): Openness => mirrored[rising(q)] as Openness;

/** Whether one or both sides of a quantity are open. */
export const isOpen = (q: Quantity): boolean => (rising(q) & OPEN_BOTH_WAYS) !== 0;

/** The qualifier of a result that is so loose, with these bounds. */
export function qualifierOf(inherited: Openness, lower: number, upper: number): Qualifier {
	const open =
		inherited | (upper === Infinity ? OPEN_UPWARD : 0) | (lower === -Infinity ? OPEN_DOWNWARD : 0);
	return lower === upper ? "exact" : (names[open & OPEN_BOTH_WAYS || open] as Qualifier);
}
