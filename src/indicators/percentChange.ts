import { requireAboveZero, requireLevels } from "../internal/gate/requireKinds.ts";
import { quotientOf } from "../internal/ratio/quotientOf.ts";
import type { Peer } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The relative change from one level to another.
 *
 * Formula: (to − from) / from × 100. Unit: %, as a relative change, which is no share and no
 * percentage point. Bounds: at the corners of the inputs, rounded outward to 12 digits.
 *
 * @param from - The earlier level.
 * @param to - The later level, in any unit of the same kind.
 * @returns The relative change, negative for a decline.
 * @throws `kind-mismatch` where the kinds differ or are percentages; the change between two shares
 * is a {@link percentagePointChange}.
 * @throws `not-a-quantity` where one of the two is none.
 * @throws `zero-divisor` where the earlier level is not above zero.
 * @see World Bank, "Growth rates": https://datahelpdesk.worldbank.org
 *
 * @example
 * ```ts
 * import { percentChange, quantity } from "china-aluminum";
 *
 * const change = percentChange(quantity(80, "Mt"), quantity(84, "Mt"));
 * expect(change.value).toBe(5);
 * expect(change.kind).toBe("relative-change");
 * ```
 *
 * @category Follow change
 */
export function percentChange<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	from: Quantity<K, U>,
	to: Peer<"change", K, U, L, V>,
): Quantity<"relative-change", "%">;
export function percentChange(from: Quantity, to: Quantity): Quantity {
	requireLevels("percentChange", "from", from, "to", to, "take the change from", "to");
	requireAboveZero("percentChange", "from", from);
	const derivation = {
		by: "percentChange",
		formula: "(to − from) / from × 100",
		inputs: { from, to },
	};
	return quotientOf("relative-change", "%", to, from, derivation, 1);
}
