import { createError } from "./createError.ts";
import { isList } from "./isList.ts";
import { shown } from "./shown.ts";

/** Rejects what is not an array. */
export function requireList(
	by: string,
	argument: string,
	given: unknown,
): asserts given is readonly unknown[] {
	if (isList(given)) return;
	const sentences = `${shown(given)} is not a list. Pass an array.`;
	throw createError("not-a-list", by, argument, sentences, given);
}
