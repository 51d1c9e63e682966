import { createError } from "./createError.ts";
import { faultOf } from "./faultOf.ts";

/** Rejects what is not a quantity, or has fields that do not fit each other. */
export function requireQuantity(by: string, argument: string, given: unknown): void {
	const fault = faultOf(given);
	if (fault === undefined) return;
	const sentences = `${fault}. Create a quantity with quantity(93, "Mt").`;
	throw createError("not-a-quantity", by, argument, sentences, given);
}
