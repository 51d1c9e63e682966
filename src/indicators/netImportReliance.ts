import { reliance } from "../internal/ratio/ratios.ts";
import { supplyShare } from "../internal/trade/supplyShare.ts";
import type { CheckedStockedFlows, StockedFlows } from "../model/flows.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the net import reliance: the share of net imports in the apparent consumption.
 *
 * Formula: (imports − exports − stockIncrease) / (production + imports − exports − stockIncrease) ×
 * 100
 *
 * Unit: %. The result is negative for a net exporter.
 *
 * Bounds: calculated from the bounds of the inputs, and rounded outward to 12 digits. A lower
 * bound of imports, production or exports below 0 counts as 0.
 *
 * @param flows - Imports, production and, if there are any, exports and the increase of stocks.
 * @returns The ratio, as a share.
 * @throws `kind-mismatch` if the kinds differ or are percentages.
 * @throws `not-a-quantity` if a flow is not a quantity.
 * @throws `not-an-object` if the flows are not a plain object.
 * @throws `unknown-field` if a flow has an unknown name.
 * @throws `out-of-range` if imports, production or exports are less than 0, or the apparent
 * consumption is not greater than 0.
 * @see [U.S. Geological Survey, Mineral Commodity Summaries
 * 2025](https://pubs.usgs.gov/periodicals/mcs2025/mcs2025.pdf)
 *
 * @example
 * ```ts
 * import { format, netImportReliance, quantity } from "china-aluminum";
 * import { aluminumProductsExports2024, aluminumProductsImports2024 } from "china-aluminum/2025-r1";
 *
 * const reliance = netImportReliance({
 *   imports: aluminumProductsImports2024,
 *   exports: aluminumProductsExports2024,
 *   production: quantity(70, "Mt", "about"),
 * });
 * console.log(format(reliance)); // about −9%
 * ```
 *
 * @category Trade balance
 */
export function netImportReliance<K extends Kind, U extends Unit>(
	flows: CheckedStockedFlows<K, U>,
): Quantity<"share", "%">;
export function netImportReliance(flows: StockedFlows): Quantity {
	return supplyShare("netImportReliance", flows, reliance);
}
