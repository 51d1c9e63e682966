import { requireLevels } from "../internal/gate/requireKinds.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import type { Peer } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the amount by which a supply exceeds a requirement.
 *
 * Formula: available − required
 *
 * Unit: that of the supply.
 *
 * Bounds: the differences of the bounds.
 *
 * @param available - Supply, such as a capacity or exports.
 * @param required - Requirement, in any unit of the same kind, such as a need or imports.
 * @returns The surplus, negative for a deficit.
 * @throws `kind-mismatch` if the kinds differ or are percentages.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 *
 * @example
 * ```ts
 * import { format, surplus } from "china-aluminum";
 * import { aluminaCapacity, aluminaRequirement } from "china-aluminum/2025-r1";
 *
 * console.log(format(surplus(aluminaCapacity, aluminaRequirement))); // over 15 Mt
 * ```
 *
 * @category Supply and demand
 */
export function surplus<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	available: Quantity<K, U>,
	required: Peer<"balance", K, U, L, V>,
): Quantity<K, U>;
export function surplus(available: Quantity, required: Quantity): Quantity {
	requireLevels("surplus", "available", available, "required", required, "combine", "with");
	return linearCombination(available.kind, available.unit, {
		by: "surplus",
		formula: "available − required",
		inputs: { available, required },
		weights: { available: 1, required: -1 },
	});
}
