import { linearCombination } from "../internal/lineage/linearCombination.ts";
import { shortDerivation } from "../internal/lineage/shortDerivation.ts";
import { ONE_HUNDRED_PERCENT } from "../internal/percent/oneHundredPercent.ts";
import { requireChange } from "../internal/percent/requireChange.ts";
import { ratio } from "../internal/ratio/ratio.ts";
import { sumWithin } from "../internal/ratio/sumWithin.ts";
import type { LevelChange } from "../model/kindRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/**
 * The level before a change, from the level after it.
 *
 * Formula: level / (1 + change / 100), or level − change for a share. Unit: that of the level. Bounds: at
 * the corners of the inputs. A share changes by percentage points, any other level by a relative
 * change. A change is not below −100 %, whatever its bounds say.
 *
 * @param level - The level after the change.
 * @param change - The change, negative for a decline.
 * @returns The level before it, of its kind and unit.
 * @throws `kind-mismatch` where the level cannot have such a change.
 * @throws `out-of-range` where the change is −100 % or below.
 * @throws `not-a-quantity` where one of the two is none.
 *
 * @example
 * ```ts
 * import { levelBefore } from "china-aluminum";
 * import {
 *   keyEnterprisesCapacityShareChangeEnd2024,
 *   keyEnterprisesCapacityShareEnd2024,
 * } from "china-aluminum/2025-r1";
 *
 * const share2020 = levelBefore(
 *   keyEnterprisesCapacityShareEnd2024,
 *   keyEnterprisesCapacityShareChangeEnd2024,
 * );
 * expect([share2020.value, share2020.unit]).toEqual([66, "%"]);
 * ```
 *
 * @category Follow change
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
	const derivation = { by: "levelBefore", formula: "level / (1 + change / 100)", inputs };
	const before = sumWithin(change, "divisor", level, derivation);
	if (before !== undefined) return before;
	const terms = [
		[level, 1n, 0n] as const,
		[ONE_HUNDRED_PERCENT, 0n, 1n] as const,
		[change, 0n, 1n] as const,
	];
	return ratio(level.kind, level.unit, terms, shortDerivation(derivation)) as Quantity;
}
