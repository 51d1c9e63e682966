import { requireLevels } from "../quantities/requireKinds.ts";
import { requireQuantity } from "../quantities/requireQuantity.ts";
import type { Quantity } from "../quantity.ts";

/** Refuses flows that are no quantities, or that cannot be set against one of them. */
export function requireFlows(flows: Readonly<Record<string, Quantity>>, first: Quantity): void {
	for (const [name, flow] of Object.entries(flows)) requireQuantity(flow, ` for the ${name}`);
	for (const flow of Object.values(flows)) requireLevels("set", first, "against", flow);
}
