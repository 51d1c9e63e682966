import { requireAboveZero, requireLevels } from "../internal/gate/requireKinds.ts";
import { quotientOf } from "../internal/ratio/quotientOf.ts";
import type { Peer } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The share of a part in a whole.
 *
 * Formula: part / whole × 100. Unit: %. Bounds: the least part in the most whole to the most part
 * in the least whole, rounded outward to 12 digits. The result may be above 100 %: nothing says
 * that the part is contained in the whole.
 *
 * @param part - The part.
 * @param whole - The whole, in any unit of the same kind.
 * @returns The share, with both as its inputs.
 * @throws `kind-mismatch` where the kinds differ or are percentages.
 * @throws `not-a-quantity` where one of the two is none.
 * @throws `zero-divisor` where the whole is not above zero.
 *
 * @example
 * ```ts
 * import { format, quantity, share } from "china-aluminum";
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 *
 * const fromGuinea = share(quantity(110, "Mt", "rounded"), bauxiteImports2024);
 * expect(format(fromGuinea)).toBe("69%");
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
	return quotientOf("share", "%", part, whole, {
		by: "share",
		formula: "part / whole × 100",
		inputs: { part, whole },
	});
}
