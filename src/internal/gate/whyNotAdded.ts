import type { Quantity } from "../../model/quantity.ts";

/**
 * Why two percentages of one kind cannot be added, and what to do instead. The text begins with a
 * colon. Undefined if the reason is that the kinds differ.
 */
export function whyNotAdded({ kind }: Quantity, b: Quantity): string | undefined {
	if (kind !== b.kind) return undefined;
	if (kind === "share") {
		return ": the shares may be of different wholes. Calculate the share of the total() of the parts.";
	}
	return ": changes compound. Apply one after the other with levelAfter() or project().";
}
