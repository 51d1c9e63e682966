import { requireFlows } from "../internal/gate/requireFlows.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import { noSupply } from "../internal/trade/noSupply.ts";
import type { CheckedStockedFlows, StockedFlows } from "../model/flows.ts";
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
export function apparentConsumption(flows: StockedFlows): Quantity {
	const by = "apparentConsumption";
	const inputs = requireFlows(by, flows, ["imports", "production", "exports", "stockIncrease"]);
	const { imports, production, ...leaving } = inputs;
	const result = linearCombination(imports.kind, imports.unit, {
		by,
		formula: ["production + imports", ...Object.keys(leaving)].join(" − "),
		inputs: { production, imports, ...(leaving as Record<string, Quantity>) },
		weights: {
			production: 1,
			imports: 1,
			...Object.fromEntries(Object.keys(leaving).map((name) => [name, -1])),
		},
	});
	if (result.value <= 0) throw noSupply(by, inputs);
	return result;
}
