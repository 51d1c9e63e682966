import type { Quantity } from "../../model/quantity.ts";
import { OPEN_DOWNWARD, sidesOf } from "../interval/openSides.ts";

/** Whether the bounds of a stated number are bounds that its qualifier can have. */
export function fitsStated({
	qualifier,
	value,
	lower,
	upper,
}: Pick<Quantity, "qualifier" | "value" | "lower" | "upper">): boolean {
	if (qualifier === "exact") return lower === upper;
	if (qualifier === "over") return lower === value;
	return sidesOf(qualifier) !== OPEN_DOWNWARD || upper === value;
}
