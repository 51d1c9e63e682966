import type { StockedFlows } from "../../model/flows.ts";
import type { Quantity } from "../../model/quantity.ts";
import { requireFlows, requireOneWay } from "../gate/requireFlows.ts";
import type { RatioTerm } from "../ratio/overExtremes.ts";
import { ratio } from "../ratio/ratio.ts";
import { noSupply } from "./noSupply.ts";
import { supplyOf } from "./supplyOf.ts";

type FlowName = keyof StockedFlows;

/**
 * The share of some flows in the domestic supply, in percent.
 *
 * @param names - The flows that the function knows; they make up the supply.
 * @param parts - The flows of which the share is taken; those that leave the supply are subtracted.
 */
export function supplyShare(
	by: string,
	flows: unknown,
	names: readonly FlowName[],
	parts: readonly FlowName[],
): Quantity<"share", "%"> {
	const inputs = requireFlows(by, flows, names);
	requireOneWay(by, inputs);
	const { weights, formula } = supplyOf(inputs);
	const terms = Object.entries(inputs).map(([name, flow]): RatioTerm => {
		const weight = BigInt(weights[name] as number);
		const isPart = (parts as readonly string[]).includes(name);
		return [flow, isPart ? weight : 0n, weight, name !== "stockIncrease"];
	});
	const part = parts.filter((name) => name in inputs).join(" − ");
	const shown = parts.length > 1 ? `(${part})` : part;
	const share = ratio("share", terms, { by, formula: `${shown} / (${formula}) × 100`, inputs });
	if (share === undefined) throw noSupply(by, inputs);
	return share;
}
