import type { Quantity } from "../../model/quantity.ts";
import { type Decimal, ZERO } from "../decimal/decimal.ts";
import { unknownsOf } from "./unknownsOf.ts";

/** An unknown of a sum, and how often it counts. */
export interface Weighted {
	readonly q: Quantity;
	readonly weight: Decimal;
}

/** The unknowns of a sum by what identifies each. */
export type Weights = ReadonlyMap<unknown, Weighted>;

/** The unknowns that a sum consists of; undefined if they cannot be tracked. */
export function expand(q: Quantity, isClosed?: (q: Quantity) => boolean): Weights | undefined {
	const unknowns = unknownsOf([{ q, a: [1n, 0], b: ZERO }], isClosed);
	return (
		unknowns &&
		new Map(
			unknowns.flatMap(({ key, q: unknown, a }) =>
				a[0] ? [[key, { q: unknown, weight: a }] as const] : [],
			),
		)
	);
}
