import type { Quantity } from "../../model/quantity.ts";
import { createError } from "./createError.ts";
import { requireList } from "./requireList.ts";
import { requireQuantity } from "./requireQuantity.ts";

/** The entry of a list; undefined if reading it throws. */
function entryAt(list: readonly unknown[], index: number): unknown {
	try {
		return list[index];
	} catch {
		return undefined;
	}
}

/** The length of a list; 1 if reading it throws, so that reading the first entry fails as well. */
function lengthOf(list: readonly unknown[]): number {
	try {
		return list.length;
	} catch {
		return 1;
	}
}

/**
 * The quantities of a list, each read once. Reading stops at the first entry that is not a quantity,
 * such as a hole of a list that has nothing but a length.
 */
export function requireQuantities(by: string, argument: string, given: unknown): Quantity[] {
	requireList(by, argument, given);
	const list = given as readonly unknown[];
	const length = lengthOf(list);
	const quantities: Quantity[] = [];
	for (let index = 0; index < length; index += 1) {
		const q = entryAt(list, index);
		requireQuantity(by, `${argument}[${index}]`, q);
		quantities.push(q as Quantity);
	}
	if (quantities.length > 0) return quantities;
	const sentences = "the list is empty. Pass at least one quantity.";
	throw createError("empty-list", by, argument, sentences);
}
