import type { StockedFlows } from "../../model/flows.ts";
import type { Quantity } from "../../model/quantity.ts";

/** Flows that add to the supply. All other flows reduce it. */
const sources: readonly string[] = ["production", "imports"] satisfies (keyof StockedFlows)[];

/** How often each flow counts in the domestic supply, and the formula of the supply. */
export function supplyOf(flows: Readonly<Record<string, Quantity>>) {
	const names = Object.keys(flows);
	const leaving = names.filter((name) => !sources.includes(name));
	const signs = names.map((name) => [name, leaving.includes(name) ? -1 : 1] as const);
	return {
		weights: Object.fromEntries(signs),
		formula: ["production + imports", ...leaving].join(" − "),
	};
}
