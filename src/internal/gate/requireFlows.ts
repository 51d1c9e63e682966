import type { StockedFlows } from "../../model/flows.ts";
import type { Quantity } from "../../model/quantity.ts";
import { createError } from "./createError.ts";
import { fieldsOf } from "./fieldsOf.ts";
import { isQuantity } from "./isQuantity.ts";
import { requireLevels } from "./requireKinds.ts";
import { requireRange } from "./requireRange.ts";

type FlowName = keyof StockedFlows;

/** The flows that were given. It is not an interface, because a derivation takes inputs of any name. */
type GivenFlows = Readonly<
	Record<"imports" | "production", Quantity> &
		Partial<Record<"exports" | "stockIncrease", Quantity>>
>;

/** Flows that cannot be left out. */
const required: readonly string[] = ["imports", "production"];

/** Flows that are not below zero; the change of stocks can be. */
const oneWay: readonly string[] = ["imports", "production", "exports"];

/**
 * Reads the flows of a good: quantities of one kind that is not a percentage, by name. Flows that
 * are left out are absent from the result.
 */
export function requireFlows(by: string, given: unknown, names: readonly FlowName[]): GivenFlows {
	if (isQuantity(given)) {
		const sentences = `the argument is one quantity. Pass an object with the flows, such as ${by}({ imports, production }).`;
		throw createError("not-an-object", by, "flows", sentences, given);
	}
	const fields = fieldsOf(by, "flows", given, names, "unknown-field");
	const known = names.filter((name) => required.includes(name) || fields[name] !== undefined);
	const flows = Object.fromEntries(known.map((name) => [name, fields[name]])) as GivenFlows;
	for (const [name, flow] of Object.entries(flows)) {
		if (name === "imports") continue;
		requireLevels(by, "imports", flows.imports, name, flow, "combine", "with");
	}
	return flows;
}

/** Rejects flows below zero. */
export function requireOneWay(by: string, flows: Readonly<Record<string, Quantity>>): void {
	for (const [name, flow] of Object.entries(flows)) {
		const isFitting = !oneWay.includes(name) || flow.value >= 0;
		requireRange(isFitting, by, name, flow, "not be less than 0");
	}
}
