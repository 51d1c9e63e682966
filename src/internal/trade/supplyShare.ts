import type { StockedFlows } from "../../model/flows.ts";
import type { Quantity } from "../../model/quantity.ts";
import { requireFlows, requireOneWay } from "../gate/requireFlows.ts";
import { ratio } from "../ratio/ratio.ts";
import { type Counts, termsOf } from "../ratio/ratios.ts";
import { noSupply } from "./noSupply.ts";
import { supplyOf } from "./supplyOf.ts";

/**
 * The share of some flows in the domestic supply, in percent.
 *
 * @param counts - The flows that the function knows; all of them make up the supply.
 */
export function supplyShare(by: string, flows: unknown, counts: Counts): Quantity<"share", "%"> {
	const inputs = requireFlows(by, flows, Object.keys(counts) as (keyof StockedFlows)[]);
	requireOneWay(by, inputs);
	const parts = Object.keys(inputs).filter((name) => counts[name]?.[0] !== 0n);
	const part = parts.length > 1 ? `(${parts.join(" − ")})` : parts[0];
	const formula = `${part} / (${supplyOf(inputs).formula}) × 100`;
	const share = ratio("share", termsOf(Object.entries(inputs), counts), { by, formula, inputs });
	if (share === undefined) throw noSupply(by, inputs);
	return share;
}
