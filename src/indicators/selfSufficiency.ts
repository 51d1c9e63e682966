import { sufficiency } from "../internal/ratio/ratios.ts";
import { supplyShare } from "../internal/trade/supplyShare.ts";
import type { CheckedFlows, Flows } from "../model/flows.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the self-sufficiency ratio: the share of production in the domestic supply.
 *
 * Formula: production / (production + imports − exports) × 100
 *
 * Unit: %. If there are exports, this ratio and the import dependency ratio do not add up to 100%.
 *
 * Bounds: calculated from the bounds of the inputs, and rounded outward to 12 digits. A lower
 * bound of a flow below 0 counts as 0.
 *
 * @param flows - Imports, production and, if there are any, exports.
 * @returns The ratio, as a share.
 * @throws `kind-mismatch` if the kinds differ or are percentages.
 * @throws `not-a-quantity` if a flow is not a quantity.
 * @throws `not-an-object` if the flows are not a plain object.
 * @throws `unknown-field` if a flow has an unknown name.
 * @throws `out-of-range` if a flow is less than 0, or the domestic supply is not greater than 0.
 * @see [FAO, Food balance sheets: a handbook, chapter
 * IV](https://www.fao.org/4/x9892e/X9892e04.htm)
 *
 * @example
 * ```ts
 * import { format, quantity, selfSufficiency } from "china-aluminum";
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const ratio = selfSufficiency({
 *   imports: bauxiteImports2024,
 *   production: quantity(93, "Mt", "rounded"),
 * });
 * console.log(format(ratio)); // 36.9%
 * ```
 *
 * @category Trade balance
 */
export function selfSufficiency<K extends Kind, U extends Unit>(
	flows: CheckedFlows<K, U>,
): Quantity<"share", "%">;
export function selfSufficiency(flows: Flows): Quantity {
	return supplyShare("selfSufficiency", flows, sufficiency);
}
