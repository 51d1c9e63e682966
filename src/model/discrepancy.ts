import type { Figure } from "./figure.ts";
import type { Label } from "./label.ts";
import type { Quantity } from "./quantity.ts";

/**
 * Two figures of one report that cannot both be true of the same thing, because their bounds do not
 * overlap.
 *
 * The dataset does not say which of the two is right.
 *
 * @example
 * ```ts
 * import { formatBounds } from "china-aluminum";
 * import { discrepancies } from "china-aluminum/2025-r1";
 *
 * for (const { id, gap } of discrepancies) console.log(id, formatBounds(gap));
 * // bauxite-world-production-share 4.0 to 6.0 pp
 * // alumina-world-production-share 2.5 to 43.5 pp
 * ```
 *
 * @typeParam Id - Identifier, in kebab case.
 * @typeParam F - The two figures.
 * @typeParam G - Gap between them: percentage points for two shares, otherwise a quantity of their
 * kind.
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
	/** Name of what the report states in two ways. */
	readonly label: Label;
	/** The two figures, the smaller one first. */
	readonly figures: F;
	/** Second figure minus the first one. The lower bound is greater than 0. */
	readonly gap: G;
	/** Possible explanations. */
	readonly explanations: readonly Label[];
}
