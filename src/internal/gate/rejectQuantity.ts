import type { ErrorCode } from "../../errors.ts";
import { createError } from "./createError.ts";
import { isQuantity } from "./isQuantity.ts";

/** Rejects a quantity in the place of a plain number, and names the field that has the number. */
export function rejectQuantity(
	code: ErrorCode,
	by: string,
	argument: string,
	given: unknown,
): void {
	if (!isQuantity(given)) return;
	const sentences = "a quantity is not a plain number. Pass the value of the quantity.";
	throw createError(code, by, argument, sentences, given);
}
