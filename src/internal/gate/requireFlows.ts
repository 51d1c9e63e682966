import type { Quantity } from "../../model/quantity.ts";
import { requireLevels } from "./requireKinds.ts";
import { requireQuantity } from "./requireQuantity.ts";

/** Refuses flows that are no quantities, or that cannot be set against one of them. */
export function requireFlows(flows: Readonly<Record<string, Quantity>>, first: Quantity): void {
	for (const [name, flow] of Object.entries(flows)) requireQuantity(flow, ` for the ${name}`);
	for (const flow of Object.values(flows)) requireLevels("set", first, "against", flow);
}
