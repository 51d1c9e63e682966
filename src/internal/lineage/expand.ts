import type { Quantity } from "../../model/quantity.ts";
import { ZERO } from "../decimal/decimal.ts";
import type { Weights } from "../interval/Combination.ts";
import { unknownsOf } from "./unknownsOf.ts";

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
