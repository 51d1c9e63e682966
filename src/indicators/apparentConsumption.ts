import { requireFlows } from "../internal/gate/requireFlows.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import { noSupply } from "../internal/trade/noSupply.ts";
import { supplyOf } from "../internal/trade/supplyOf.ts";
import type { CheckedStockedFlows, StockedFlows } from "../model/flows.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the apparent consumption: what a country uses, from its production and trade.
 *
 * Formula: production + imports − exports − stockIncrease
 *
 * Unit: that of the imports.
 *
 * Bounds: the sums and differences of the bounds of the flows.
 *
 * @param flows - Imports, production and, if there are any, exports and the increase of stocks.
 * @returns The apparent consumption.
 * @throws `kind-mismatch` if the kinds differ or are percentages.
 * @throws `not-a-quantity` if a flow is not a quantity.
 * @throws `not-an-object` if the flows are not a plain object.
 * @throws `unknown-field` if a flow has an unknown name.
 * @throws `out-of-range` if the result is not greater than 0.
 * @see [U.S. Geological Survey, Mineral Commodity Summaries
 * 2025](https://pubs.usgs.gov/periodicals/mcs2025/mcs2025.pdf)
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
 * console.log(format(used)); // 85 Mt
 * ```
 *
 * @category Trade balance
 */
export function apparentConsumption<K extends Kind, U extends Unit>(
	flows: CheckedStockedFlows<K, U>,
): Quantity<K, U>;
export function apparentConsumption(flows: StockedFlows): Quantity {
	const by = "apparentConsumption";
	const inputs = requireFlows(by, flows, ["production", "imports", "exports", "stockIncrease"]);
	const { kind, unit } = inputs.imports;
	const result = linearCombination(kind, unit, { by, ...supplyOf(inputs), inputs });
	if (result.value <= 0) throw noSupply(by, inputs);
	return result;
}
