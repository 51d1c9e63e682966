import { plus, times } from "../internal/decimal/decimal.ts";
import { ONE } from "../internal/decimal/multiple.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import { levelTimes } from "../internal/percent/levelTimes.ts";
import { GONE, HUNDRED, HUNDREDTH } from "../internal/percent/percent.ts";
import { requireChange } from "../internal/percent/requireChange.ts";
import type { LevelChange } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the level after a change.
 *
 * Formula: level × (1 + change / 100), or level + change for a share
 *
 * Unit: that of the level.
 *
 * Bounds: calculated from the bounds of the inputs. A lower bound of a relative change
 * below −100% counts as −100%.
 *
 * @param level - Level before the change.
 * @param change - Change, negative for a decline. A share changes by percentage points, and any
 * other level by a relative change.
 * @returns The level after the change, in the unit of the level.
 * @throws `kind-mismatch` if the level cannot have such a change.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `out-of-range` if the change is −100% or less.
 *
 * @example
 * ```ts
 * import { format, levelAfter, quantity } from "china-aluminum";
 *
 * const change = quantity(-19, "%", { kind: "relative-change" });
 * console.log(format(levelAfter(quantity(200, "kt"), change))); // 162 kt
 * ```
 *
 * @category Change over time
 */
export function levelAfter<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	level: Quantity<K, U>,
	change: LevelChange<K, U, L, V>,
): Quantity<K, U>;
export function levelAfter(level: Quantity, change: Quantity): Quantity {
	const inputs = { level, change };
	if (requireChange("levelAfter", level, change)) {
		const weights = { level: 1, change: 1 };
		const sum = { by: "levelAfter", formula: "level + change", inputs, weights };
		return linearCombination("share", level.unit, sum);
	}
	return levelTimes(
		level,
		change,
		{
			sought: [1n, 0n],
			range: [GONE, Infinity],
			factor: (percent) => [times(plus(percent, HUNDRED), HUNDREDTH), ONE],
		},
		{ by: "levelAfter", formula: "level × (1 + change / 100)", inputs },
	);
}
