import { requireLevels } from "../internal/gate/requireKinds.ts";
import { requireAboveZero } from "../internal/gate/requireRange.ts";
import { quotientOf } from "../internal/ratio/quotientOf.ts";
import type { Peer } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the share of a capacity that is used.
 *
 * Formula: output / capacity × 100
 *
 * Unit: %. The result can be above 100%, because output can exceed a nameplate capacity.
 *
 * Bounds: calculated from the bounds of the inputs, and rounded outward to 12 digits.
 *
 * @param output - Output of one year.
 * @param capacity - Capacity for one year, in any unit of the same kind.
 * @returns The utilization, as a share.
 * @throws `kind-mismatch` if the kinds differ or are percentages.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `zero-divisor` if the capacity is not greater than 0.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 * @see [Federal Reserve, G.17, capacity and capacity
 * utilization](https://www.federalreserve.gov/releases/g17/CapNotes.htm)
 *
 * @example
 * ```ts
 * import { capacityUtilization, format, quantity } from "china-aluminum";
 * import { aluminaCapacity } from "china-aluminum/2025-r1";
 *
 * const used = capacityUtilization(quantity(84, "Mt", "rounded"), aluminaCapacity);
 * console.log(format(used)); // under 76.9%
 * ```
 *
 * @category Supply and demand
 */
export function capacityUtilization<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	output: Quantity<K, U>,
	capacity: Peer<"balance", K, U, L, V>,
): Quantity<"share", "%">;
export function capacityUtilization(output: Quantity, capacity: Quantity): Quantity {
	const by = "capacityUtilization";
	requireLevels(by, "output", output, "capacity", capacity, "combine", "with");
	requireAboveZero(by, "capacity", capacity);
	return quotientOf("share", output, capacity, {
		by,
		formula: "output / capacity × 100",
		inputs: { output, capacity },
	});
}
