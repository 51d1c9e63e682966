import type { Comparable } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";
import { compareFor } from "./compare.ts";

/**
 * Tells whether two quantities can be true together: whether their bounds meet.
 *
 * @param a - The first quantity.
 * @param b - The second quantity, in any unit of its kind.
 * @returns True where some value lies in the bounds of both.
 * @throws `kind-mismatch` where the kinds differ.
 * @throws `not-a-quantity` where one of the two is none.
 *
 * @example
 * ```ts
 * import { agree } from "china-aluminum";
 * import {
 *   bauxiteWorldProductionShareAchievements,
 *   bauxiteWorldProductionShareChallenges,
 * } from "china-aluminum/2025-r1";
 *
 * // the report prints 20 % and 25 %
 * expect(
 *   agree(bauxiteWorldProductionShareAchievements, bauxiteWorldProductionShareChallenges),
 * ).toBe(false);
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
