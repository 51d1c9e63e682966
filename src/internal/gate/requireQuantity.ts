import { createError } from "./createError.ts";
import { faultOf } from "./faultOf.ts";
import { shown } from "./shown.ts";

/** Rejects what is not a quantity, or has fields that do not fit each other. */
export function requireQuantity(by: string, argument: string, given: unknown): void {
	const fault = faultOf(given);
	if (fault === undefined) return;
	const sentences = fault
		? `${fault}. Change the fields to fit, or create`
		: `${shown(given)} is not a quantity. Create`;
	const remedy = `${sentences} a quantity with quantity(93, "Mt").`;
	throw createError("not-a-quantity", by, argument, remedy, given);
}
