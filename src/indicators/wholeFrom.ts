import { requireAboveZero } from "../internal/gate/requireRange.ts";
import { requireRate } from "../internal/gate/requireRate.ts";
import { levelTimes } from "../internal/percent/levelTimes.ts";
import { HUNDRED } from "../internal/percent/percent.ts";
import type { Level, OfKind } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the whole from a part and its share.
 *
 * Formula: part / share × 100
 *
 * Unit: that of the part.
 *
 * Bounds: calculated from the bounds of the inputs, and rounded outward to 12 digits.
 *
 * @param part - Known part of the whole.
 * @param share - Share of the part in the whole.
 * @returns The whole, in the unit of the part.
 * @throws `kind-mismatch` if the first argument is a percentage, or the second one is not a share.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `zero-divisor` if the share is not greater than 0.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 *
 * @example
 * ```ts
 * import { format, wholeFrom } from "china-aluminum";
 * import {
 *   greenElectricityAluminumProduction2024,
 *   greenElectricityAluminumShare2024,
 * } from "china-aluminum/2025-r1";
 *
 * const primary = wholeFrom(greenElectricityAluminumProduction2024, greenElectricityAluminumShare2024);
 * console.log(format(primary)); // over 41.9 Mt
 * ```
 *
 * @category Calculate
 */
export function wholeFrom<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	part: Level<"take the whole from", K, U>,
	share: OfKind<"share", "share", L, V>,
): Quantity<K, U>;
export function wholeFrom(part: Quantity, share: Quantity): Quantity {
	requireRate("wholeFrom", "take the whole from", ["part", part], ["share", share], "share");
	requireAboveZero("wholeFrom", "share", share);
	return levelTimes(
		part,
		share,
		{ sought: [0n, 1n], range: [0, Infinity], factor: (percent) => [HUNDRED, percent] },
		{ by: "wholeFrom", formula: "part / share × 100", inputs: { part, share } },
	);
}
