import { isPercent } from "../internal/gate/isPercent.ts";
import { kindMismatch, named } from "../internal/gate/kindMismatch.ts";
import { requireQuantity } from "../internal/gate/requireQuantity.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import type { LaterShare } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the change from one share to another, in percentage points.
 *
 * Formula: to − from
 *
 * Unit: pp. For the change between two levels, use {@link percentChange}.
 *
 * Bounds: the differences of the bounds.
 *
 * @param from - Earlier share.
 * @param to - Later share.
 * @returns The change of share, negative for a decline.
 * @throws `kind-mismatch` if an argument is not a share.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 * @see [NIST Special Publication 811, section
 * 7.10.2](https://www.nist.gov/pml/special-publication-811/nist-guide-si-chapter-7-rules-and-style-conventions-expressing-values)
 *
 * @example
 * ```ts
 * import { format, percentagePointChange, quantity } from "china-aluminum";
 * import { greenElectricityAluminumShare2024 } from "china-aluminum/2025-r1";
 *
 * const change = percentagePointChange(
 *   quantity("19.0", "%", "rounded"),
 *   greenElectricityAluminumShare2024,
 * );
 * console.log(format(change)); // 7.2 pp
 * ```
 *
 * @category Change over time
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
		const isLevel = from.kind === to.kind && !isPercent(from);
		throw kindMismatch(
			by,
			from.kind === "share" ? "to" : "from",
			`cannot take the change of share from ${named(from)} to ${named(to)}${isLevel ? ": use percentChange()" : ". Pass two shares"}.`,
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
