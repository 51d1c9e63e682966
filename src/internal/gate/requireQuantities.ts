import type { Quantity } from "../../model/quantity.ts";
import { attempt } from "./attempt.ts";
import { createError } from "./createError.ts";
import { isQuantity } from "./isQuantity.ts";
import { requireList } from "./requireList.ts";
import { requireQuantity } from "./requireQuantity.ts";

/**
 * The quantities of a list, each read once. Reading stops at the first entry that is not a quantity,
 * such as a hole of a list that has nothing but a length.
 */
export function requireQuantities(by: string, argument: string, given: unknown): Quantity[] {
	requireList(by, argument, given);
	const list = given as readonly unknown[];
	// If the length cannot be read, the first entry cannot either, and the error names it.
	const length = attempt(() => list.length) ?? 1;
	const quantities: Quantity[] = [];
	for (let index = 0; index < length; index += 1) {
		const q = attempt(() => list[index]);
		// The path is written only for an error, since that costs more than the check.
		if (!isQuantity(q)) requireQuantity(by, `${argument}[${index}]`, q);
		quantities.push(q as Quantity);
	}
	if (quantities.length > 0) return quantities;
	const sentences = "the list is empty. Pass at least one quantity.";
	throw createError("empty-list", by, argument, sentences);
}
