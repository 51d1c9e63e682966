import type { Quantity } from "../../model/quantity.ts";
import { createError } from "./createError.ts";
import { eachEntry } from "./eachEntry.ts";
import { isQuantity } from "./isQuantity.ts";
import { requireList } from "./requireList.ts";
import { requireQuantity } from "./requireQuantity.ts";

/** The quantities of a list, which has at least one. */
export function requireQuantities(by: string, argument: string, given: unknown): Quantity[] {
	requireList(by, argument, given);
	const quantities: Quantity[] = [];
	eachEntry(given, (q, index) => {
		// The path is written only for an error, since that costs more than the check.
		if (!isQuantity(q)) requireQuantity(by, `${argument}[${index}]`, q);
		quantities.push(q as Quantity);
	});
	if (quantities.length > 0) return quantities;
	const sentences = "the list is empty. Pass at least one quantity.";
	throw createError("empty-list", by, argument, sentences);
}
