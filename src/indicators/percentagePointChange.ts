import { kindMismatch, named } from "../internal/gate/requireKinds.ts";
import { requireQuantity } from "../internal/gate/requireQuantity.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import type { LaterShare } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The change from one share to another, in percentage points.
 *
 * Formula: to − from. Unit: pp, which is never called percent. Bounds: the least later share less
 * the most earlier one, and the most later share less the least earlier one.
 *
 * @param from - The earlier share.
 * @param to - The later share.
 * @returns The change of share, negative for a decline.
 * @throws `kind-mismatch` where one of the two is no share; the change between two levels is a
 * {@link percentChange}.
 * @throws `not-a-quantity` where one of the two is none.
 * @see NIST Special Publication 811, section 11, on what a difference of percentages has to say.
 *
 * @example
 * ```ts
 * import { percentagePointChange, quantity } from "china-aluminum";
 * import { greenElectricityAluminumShare2024 } from "china-aluminum/2025-r1";
 *
 * const change = percentagePointChange(
 *   quantity("19.0", "%", "rounded"),
 *   greenElectricityAluminumShare2024,
 * );
 * expect(change.value).toBe(7.2);
 * expect(change.unit).toBe("pp");
 * ```
 *
 * @category Follow change
 */
export function percentagePointChange<
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
>(from: Quantity<K, U>, to: LaterShare<K, U, L, V>): Quantity<"change-of-share", "pp">;
export function percentagePointChange(from: Quantity, to: Quantity): Quantity {
	const by = "percentagePointChange";
	requireQuantity(by, "from", from);
	requireQuantity(by, "to", to);
	if (from.kind !== "share" || to.kind !== "share") {
		throw kindMismatch(
			by,
			from.kind === "share" ? "to" : "from",
			`cannot take the change of share from ${named(from)} to ${named(to)}. Pass two shares.`,
			from,
			to,
		);
	}
	return linearCombination("change-of-share", "pp", {
		by,
		formula: "to − from",
		inputs: { from, to },
		weights: { from: -1, to: 1 },
	});
}
