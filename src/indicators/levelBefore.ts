import { plus } from "../internal/decimal/decimal.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import { levelTimes } from "../internal/percent/levelTimes.ts";
import { GONE, HUNDRED } from "../internal/percent/percent.ts";
import { requireChange } from "../internal/percent/requireChange.ts";
import type { LevelChange } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * Calculates the level before a change.
 *
 * Formula: level / (1 + change / 100), or level − change for a share
 *
 * Unit: that of the level.
 *
 * Bounds: calculated from the bounds of the inputs, and rounded outward to 12 digits for a relative
 * change. A lower bound of the change below −100% counts as −100%.
 *
 * @param level - Level after the change.
 * @param change - Change, negative for a decline. A share changes by percentage points, and any
 * other level by a relative change.
 * @returns The level before the change, in the unit of the level.
 * @throws `kind-mismatch` if the level cannot have such a change.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `out-of-range` if the change is −100% or less.
 *
 * @example
 * ```ts
 * import { format, levelBefore } from "china-aluminum";
 * import {
 *   keyEnterprisesCapacityShareChangeEnd2024,
 *   keyEnterprisesCapacityShareEnd2024,
 * } from "china-aluminum/2025-r1";
 *
 * const share2020 = levelBefore(
 *   keyEnterprisesCapacityShareEnd2024,
 *   keyEnterprisesCapacityShareChangeEnd2024,
 * );
 * console.log(format(share2020)); // 66%
 * ```
 *
 * @category Change over time
 */
export function levelBefore<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	level: Quantity<K, U>,
	change: LevelChange<K, U, L, V>,
): Quantity<K, U>;
export function levelBefore(level: Quantity, change: Quantity): Quantity {
	const inputs = { level, change };
	if (requireChange("levelBefore", level, change)) {
		const weights = { level: 1, change: -1 };
		const sum = { by: "levelBefore", formula: "level − change", inputs, weights };
		return linearCombination("share", level.unit, sum);
	}
	return levelTimes(
		level,
		change,
		{
			sought: [0n, 1n],
			range: [GONE, Infinity],
			factor: (percent) => [HUNDRED, plus(percent, HUNDRED)],
		},
		{ by: "levelBefore", formula: "level / (1 + change / 100)", inputs },
	);
}
