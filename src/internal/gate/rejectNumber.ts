import { createError } from "./createError.ts";
import { shown } from "./shown.ts";

/** Rejects a plain number as a factor, and names the function that takes one. */
export function rejectNumber(by: string, argument: string, given: unknown): void {
	if (typeof given !== "number") return;
	const sentences = `${shown(given)} is not a quantity. Use scale() for a factor that is a plain number.`;
	throw createError("not-a-quantity", by, argument, sentences, given);
}
