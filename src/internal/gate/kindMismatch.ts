import type { Quantity } from "../../model/quantity.ts";
import { createError } from "./createError.ts";
import { ownUnitOf } from "./ownUnit.ts";

/** A unit with its kind of quantity, as a message names it: `Mt (mass)`. */
export const named = (q: Quantity) => `${q.unit} (${q.kind})`;

/** The error for quantities of kinds that do not fit a function, or each other. */
export const kindMismatch = (
	by: string,
	argument: string,
	sentences: string,
	...given: Quantity[]
) => createError("kind-mismatch", by, argument, sentences, ...given);

/**
 * The error for two quantities that a function cannot put together. If they are of one kind, the
 * reason is a user's own unit, and the advice otherwise.
 *
 * @param what - What the function cannot do.
 * @param advice - The end of the message, from its punctuation mark on.
 */
export const pairMismatch = (
	by: string,
	argument: string,
	what: string,
	advice: string,
	a: Quantity,
	b: Quantity,
) => createError("kind-mismatch", by, argument, `cannot ${what}${ownUnitOf(a, b) ?? advice}`, a, b);
