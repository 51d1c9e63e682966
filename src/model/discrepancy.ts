import type { Figure } from "./figure.ts";
import type { Label } from "./label.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Two figures of one report that cannot both be true of the same thing: their bounds do not meet.
 *
 * Which of the two is right is not said here.
 *
 * @example
 * ```ts
 * import { agree, formatBounds } from "china-aluminum";
 * import { discrepancies } from "china-aluminum/2025-r1";
 *
 * for (const { figures: [first, second] } of discrepancies) {
 *   expect(agree(first, second)).toBe(false);
 * }
 * expect(discrepancies.map(({ gap }) => formatBounds(gap))).toEqual(["4.0 to 6.0 pp", "2.5 to 43.5 pp"]);
 * ```
 *
 * @typeParam Id - Identifier, in kebab case.
 * @typeParam F - The two figures.
 * @typeParam G - Their gap: percentage points for two shares, else a quantity of their kind.
 */
export interface Discrepancy<
	Id extends string = string,
	F extends readonly [Figure, Figure] = readonly [Figure, Figure],
	G extends Quantity = Quantity,
> {
	/** Identifier, unique in its revision. */
	readonly id: Id;
	/** Revision of the dataset that the discrepancy belongs to. */
	readonly revision: string;
	/** What the report states in two ways. */
	readonly label: Label;
	/** The two figures, the smaller one first, each with its bounds. */
	readonly figures: F;
	/** By how much the second is above the first; its lower bound is above zero. */
	readonly gap: G;
	/** What could explain it. */
	readonly explanations: readonly Label[];
}
