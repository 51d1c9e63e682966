import { requireFlows } from "../internal/gate/requireFlows.ts";
import { requireObject } from "../internal/gate/requireQuantity.ts";
import { linear } from "../internal/lineage/linearCombination.ts";
import { noSupply } from "../internal/trade/supplyRatio.ts";
import type { AnyFlows, CheckedStockedFlows } from "../model/flows.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The apparent consumption: what was used at home, as the flows leave it over.
 *
 * Formula: production + imports − exports − stockIncrease. Unit: that of the imports. Bounds: the
 * sums and differences of the bounds.
 *
 * @param flows - Imports, production and, where there are any, exports and the increase of stocks.
 * @returns The apparent consumption.
 * @throws `kind-mismatch` where the kinds differ or are percentages.
 * @throws `not-a-quantity` where one of them is none.
 * @throws `out-of-range` where the result is not above zero.
 * @see U.S. Geological Survey, Mineral Commodity Summaries, appendix of definitions.
 *
 * @example
 * ```ts
 * import { apparentConsumption, format, quantity } from "china-aluminum";
 * import { aluminaImports2024 } from "china-aluminum/2025-r1";
 *
 * const used = apparentConsumption({
 *   imports: aluminaImports2024,
 *   production: quantity(84, "Mt", "rounded"),
 * });
 * expect(format(used)).toBe("85 Mt");
 * ```
 *
 * @category Balance trade
 */
export function apparentConsumption<K extends Kind, U extends Unit>(
	flows: CheckedStockedFlows<K, U>,
): Quantity<K, U>;
export function apparentConsumption(flows: AnyFlows): Quantity {
	requireObject(flows, false);
	const { imports, production, exports, stockIncrease } = flows;
	const inputs: Record<string, Quantity> = { production, imports };
	const weights: Record<string, number> = { production: 1, imports: 1 };
	let formula = "production + imports";
	for (const [name, flow] of Object.entries({ exports, stockIncrease })) {
		if (flow === undefined) continue;
		inputs[name] = flow;
		weights[name] = -1;
		formula += ` − ${name}`;
	}
	requireFlows(inputs, imports);
	const result = linear(
		imports.kind,
		imports.unit,
		"apparentConsumption",
		formula,
		inputs,
		weights,
	);
	if (result.value <= 0) throw noSupply(Object.values(inputs));
	return result;
}
