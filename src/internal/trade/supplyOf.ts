import type { Quantity } from "../../model/quantity.ts";
import { isSource } from "../gate/flows.ts";

/** How often each flow counts in the domestic supply, and the formula of the supply. */
export function supplyOf(flows: Readonly<Record<string, Quantity>>) {
	const names = Object.keys(flows);
	const leaving = names.filter((name) => !isSource(name));
	return {
		weights: Object.fromEntries(names.map((name) => [name, isSource(name) ? 1 : -1])),
		formula: ["production + imports", ...leaving].join(" − "),
	};
}
