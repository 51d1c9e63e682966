import { requireAboveZero, requireLevels } from "../internal/gate/requireKinds.ts";
import { quotientOf } from "../internal/ratio/quotientOf.ts";
import type { Peer } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The share of a capacity that is used.
 *
 * Formula: output / capacity × 100, both of one year. Unit: %. Bounds: the least output in the most
 * capacity to the most output in the least capacity, rounded outward to 12 digits. A nameplate
 * capacity can be exceeded, so the result may be above 100 %.
 *
 * @param output - What was put out in a year.
 * @param capacity - What can be put out in a year.
 * @returns The utilization, as a share.
 * @throws `kind-mismatch` where the kinds differ or are percentages.
 * @throws `not-a-quantity` where one of the two is none.
 * @throws `zero-divisor` where the capacity is not above zero.
 * @see Federal Reserve, "Industrial Production and Capacity Utilization", G.17.
 *
 * @example
 * ```ts
 * import { capacityUtilization, format, quantity } from "china-aluminum";
 * import { aluminaCapacity } from "china-aluminum/2025-r1";
 *
 * const used = capacityUtilization(quantity(84, "Mt", "rounded"), aluminaCapacity);
 * expect(format(used)).toBe("under 76.9%");
 * ```
 *
 * @category Judge
 */
export function capacityUtilization<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	output: Quantity<K, U>,
	capacity: Peer<"balance", K, U, L, V>,
): Quantity<"share", "%">;
export function capacityUtilization(output: Quantity, capacity: Quantity): Quantity {
	const by = "capacityUtilization";
	requireLevels(by, "output", output, "capacity", capacity, "set", "against");
	requireAboveZero(by, "capacity", capacity);
	return quotientOf("share", "%", output, capacity, {
		by,
		formula: "output / capacity × 100",
		inputs: { output, capacity },
	});
}
