import { requireLevels } from "../internal/gate/requireKinds.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import type { Peer } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * What is available beyond what is required: a capacity beyond a need, or exports beyond imports.
 *
 * Formula: available − required. Unit: that of what is available. Bounds: the least available less
 * the most required, and the most available less the least required.
 *
 * @param available - What there is.
 * @param required - What is needed of it.
 * @returns The surplus, negative for a deficit.
 * @throws `kind-mismatch` where the kinds differ or are percentages.
 * @throws `not-a-quantity` where one of the two is none.
 *
 * @example
 * ```ts
 * import { format, surplus } from "china-aluminum";
 * import { aluminaCapacity, aluminaRequirement } from "china-aluminum/2025-r1";
 *
 * expect(format(surplus(aluminaCapacity, aluminaRequirement))).toBe("over 15 Mt");
 * ```
 *
 * @category Judge
 */
export function surplus<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	available: Quantity<K, U>,
	required: Peer<"balance", K, U, L, V>,
): Quantity<K, U>;
export function surplus(available: Quantity, required: Quantity): Quantity {
	requireLevels("surplus", "available", available, "required", required, "set", "against");
	return linearCombination(available.kind, available.unit, {
		by: "surplus",
		formula: "available − required",
		inputs: { available, required },
		weights: { available: 1, required: -1 },
	});
}
