import type { Quantity } from "../../model/quantity.ts";
import { OPEN_DOWNWARD, OPEN_UPWARD, sidesOf } from "../interval/openSides.ts";

/** Whether the bounds of a stated number are bounds that its qualifier can have. */
export function fitsStated({
	qualifier,
	value,
	lower,
	upper,
}: Pick<Quantity, "qualifier" | "value" | "lower" | "upper">): boolean {
	const open = sidesOf(qualifier);
	if (open === OPEN_UPWARD) return lower === value;
	return open === OPEN_DOWNWARD ? upper === value : qualifier !== "exact" || lower === upper;
}
