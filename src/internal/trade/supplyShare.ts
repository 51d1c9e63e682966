import type { StockedFlows } from "../../model/flows.ts";
import type { Quantity } from "../../model/quantity.ts";
import { requireFlows, requireOneWay } from "../gate/requireFlows.ts";
import type { RatioTerm } from "../ratio/extremesOf.ts";
import { ratio } from "../ratio/ratio.ts";
import { noSupply } from "./noSupply.ts";

type FlowName = keyof StockedFlows;

/** Flows that add to the supply; the others leave it. */
const sources: readonly string[] = ["production", "imports"] satisfies FlowName[];

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
	const given = names.filter((name) => inputs[name] !== undefined);
	const terms = given.map((name): RatioTerm => {
		const sign = sources.includes(name) ? 1n : -1n;
		return [
			inputs[name] as Quantity,
			parts.includes(name) ? sign : 0n,
			sign,
			name !== "stockIncrease",
		];
	});
	const leaving = given.filter((name) => !sources.includes(name));
	const part = parts.filter((name) => given.includes(name)).join(" − ");
	const shown = parts.length > 1 ? `(${part})` : part;
	const formula = `${shown} / (${["production + imports", ...leaving].join(" − ")}) × 100`;
	const share = ratio("share", terms, { by, formula, inputs });
	if (share === undefined) throw noSupply(by, inputs);
	return share;
}
