import type { Comparable } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";
import { compareFor } from "./compare.ts";

/**
 * Checks whether two quantities can be true together: whether their bounds overlap.
 *
 * If both quantities contain the same unknown, it counts once. So x and x + 1 do not agree.
 *
 * @param a - First quantity.
 * @param b - Second quantity, in any unit of the same kind.
 * @returns Whether both can have the same value.
 * @throws `kind-mismatch` if the kinds differ.
 * @throws `not-a-quantity` if an argument is not a quantity.
 *
 * @example
 * ```ts
 * import { agree } from "china-aluminum";
 * import {
 *   bauxiteWorldProductionShareAchievements as first, // 20%
 *   bauxiteWorldProductionShareChallenges as second, // 25%
 * } from "china-aluminum/2025-r1";
 *
 * console.log(agree(first, second)); // false
 * ```
 *
 * @category Compare
 */
export function agree<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	a: Quantity<K, U>,
	b: Comparable<K, U, L, V>,
): boolean;
export function agree(a: Quantity, b: Quantity): boolean {
	const comparison = compareFor("agree", a, b);
	return comparison === "equal" || comparison === "undetermined";
}
