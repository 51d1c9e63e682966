import { changeLevel } from "../internal/percent/changeLevel.ts";
import type { LevelChange } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The level after a change, from the level before it.
 *
 * Formula: level × (1 + change / 100), or level + change for a share. Unit: that of the level. Bounds: at
 * the corners of the inputs. A share changes by percentage points, any other level by a relative
 * change. A change is not below −100 %, whatever its bounds say.
 *
 * @param level - The level before the change.
 * @param change - The change, negative for a decline.
 * @returns The level after it, of its kind and unit.
 * @throws `kind-mismatch` where the level cannot have such a change.
 * @throws `out-of-range` where the change is −100 % or below.
 * @throws `not-a-quantity` where one of the two is none.
 *
 * @example
 * ```ts
 * import { levelAfter, quantity } from "china-aluminum";
 *
 * const change = quantity(-19, "%", "exact", "relative-change");
 * expect(levelAfter(quantity(200, "kt"), change).value).toBe(162);
 * ```
 *
 * @category Follow change
 */
export function levelAfter<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	level: Quantity<K, U>,
	change: LevelChange<K, U, L, V>,
): Quantity<K, U>;
export function levelAfter(level: Quantity, change: Quantity): Quantity {
	return changeLevel(level, change, "after");
}
