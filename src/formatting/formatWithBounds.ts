import type { Quantity } from "../quantity.ts";
import { format } from "./format.ts";
import { formatBounds } from "./formatBounds.ts";

/** A quantity in English with its bounds behind it, where these say more than it does. */
export function formatWithBounds(q: Quantity): string {
	const [value, bounds] = [format(q), formatBounds(q)];
	return value === bounds ? value : `${value} (${bounds})`;
}
