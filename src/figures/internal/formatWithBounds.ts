import { format } from "../../formatting/format.ts";
import { formatBounds } from "../../formatting/formatBounds.ts";
import type { Quantity } from "../../model/quantity.ts";

/** A quantity in English with its bounds behind it, where these say more than it does. */
export function formatWithBounds(q: Quantity): string {
	const [value, bounds] = [format(q), formatBounds(q)];
	return value === bounds ? value : `${value} (${bounds})`;
}
