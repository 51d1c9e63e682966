import type { Quantity } from "../../model/quantity.ts";
import { createError } from "./createError.ts";
import { ownUnitOf } from "./ownUnit.ts";

/** A unit with its kind of quantity, as a message names it: `Mt (mass)`. */
export const named = (q: Quantity) => `${q.unit} (${q.kind})`;

/** Creates the error for quantities whose kinds do not fit the function or each other. */
export const kindMismatch = (
	by: string,
	argument: string,
	sentences: string,
	...given: Quantity[]
) => createError("kind-mismatch", by, argument, sentences, ...given);

/**
 * Creates the error for two quantities that a function cannot combine. If both are of one kind, the
 * message says which unit converts only to itself. Otherwise, it ends with the advice.
 *
 * @param what - What the function cannot do.
 * @param advice - The end of the message, which begins with a punctuation mark.
 */
export const pairMismatch = (
	by: string,
	argument: string,
	what: string,
	advice: string,
	a: Quantity,
	b: Quantity,
) => createError("kind-mismatch", by, argument, `cannot ${what}${ownUnitOf(a, b) ?? advice}`, a, b);
