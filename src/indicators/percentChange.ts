import { requireLevels } from "../internal/gate/requireKinds.ts";
import { requireAboveZero } from "../internal/gate/requireRange.ts";
import { quotientOf } from "../internal/ratio/quotientOf.ts";
import type { Peer } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

const ADVICE =
	". Pass quantities of one kind, not percentages. For two shares, use percentagePointChange().";

/**
 * Calculates the relative change from one level to another.
 *
 * Formula: (to − from) / from × 100
 *
 * Unit: %, as a relative change. For the change between two shares, use {@link
 * percentagePointChange}.
 *
 * Bounds: calculated from the bounds of the inputs, and rounded outward to 12 digits.
 *
 * @param from - Earlier level.
 * @param to - Later level, in any unit of the same kind.
 * @returns The relative change, negative for a decline.
 * @throws `kind-mismatch` if the kinds differ or are percentages.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `zero-divisor` if the earlier level is not greater than 0.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 * @see [World Bank, World Development Indicators, sources and
 * methods](https://datatopics.worldbank.org/world-development-indicators/sources-and-methods.html)
 *
 * @example
 * ```ts
 * import { format, percentChange, quantity } from "china-aluminum";
 *
 * const change = percentChange(quantity(80, "Mt"), quantity(84, "Mt"));
 * console.log(change.kind, format(change)); // relative-change 5%
 * ```
 *
 * @category Change over time
 */
export function percentChange<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	from: Quantity<K, U>,
	to: Peer<"change", K, U, L, V>,
): Quantity<"relative-change", "%">;
export function percentChange(from: Quantity, to: Quantity): Quantity {
	requireLevels("percentChange", "from", from, "to", to, "take the change from", "to", ADVICE);
	requireAboveZero("percentChange", "from", from);
	const derivation = {
		by: "percentChange",
		formula: "(to − from) / from × 100",
		inputs: { from, to },
	};
	return quotientOf("relative-change", to, from, derivation);
}
