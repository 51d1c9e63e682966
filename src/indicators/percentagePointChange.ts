import { combine } from "../quantities/combine.ts";
import { kindMismatch, type Named, named } from "../quantities/kindMismatch.ts";
import type { Quantity } from "../quantity.ts";
import type { Kind, Unit } from "../units.ts";

/** A share, else the mistake in words. */
export type LaterShare<K extends Kind, U extends Unit, L extends Kind, V extends Unit> = [
	K | L,
] extends ["share"]
	? Quantity<L, V>
	: `cannot take the change of share from ${Named<K, U>} to ${Named<L, V>}`;

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
 */
export function percentagePointChange<
	K extends Kind,
	U extends Unit,
	L extends Kind,
	V extends Unit,
>(from: Quantity<K, U>, to: LaterShare<K, U, L, V>): Quantity<"change-of-share", "pp">;
export function percentagePointChange(from: Quantity, to: Quantity): Quantity {
	if (from.kind !== "share" || to.kind !== "share") {
		throw kindMismatch(
			`cannot take the change of share from ${named(from)} to ${named(to)}`,
			"give two shares",
			from,
			to,
		);
	}
	return combine("change-of-share", "pp", to, from, -1, {
		by: "percentagePointChange",
		formula: "to − from",
		inputs: { from, to },
	});
}
