import { requireLevels } from "../internal/gate/requireKinds.ts";
import { requireAboveZero } from "../internal/gate/requireRange.ts";
import { quotientOf } from "../internal/ratio/quotientOf.ts";
import type { Peer } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the share of a part in a whole.
 *
 * Formula: part / whole × 100
 *
 * Unit: %. The result can be above 100%, because the part can be larger than the whole.
 *
 * Bounds: calculated from the bounds of the inputs, and rounded outward to 12 digits.
 *
 * @param part - Quantity whose share is calculated.
 * @param whole - Quantity that the part is compared with, in any unit of the same kind.
 * @returns The share, with both arguments as its inputs.
 * @throws `kind-mismatch` if the kinds differ or are percentages.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `zero-divisor` if the whole is not greater than 0.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 *
 * @example
 * ```ts
 * import { format, quantity, share } from "china-aluminum";
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const fromGuinea = share(quantity(110, "Mt", "rounded"), bauxiteImports2024);
 * console.log(format(fromGuinea)); // 69%
 * ```
 *
 * @category Calculate
 */
export function share<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	part: Quantity<K, U>,
	whole: Peer<"share", K, U, L, V>,
): Quantity<"share", "%">;
export function share(part: Quantity, whole: Quantity): Quantity {
	requireLevels("share", "part", part, "whole", whole, "take the share of", "in");
	requireAboveZero("share", "whole", whole);
	return quotientOf("share", part, whole, {
		by: "share",
		formula: "part / whole × 100",
		inputs: { part, whole },
	});
}
