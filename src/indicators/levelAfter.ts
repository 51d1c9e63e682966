import { cornerBounds } from "../internal/interval/cornerBounds.ts";
import { intervalOf } from "../internal/interval/intervalOf.ts";
import { linearCombination } from "../internal/lineage/linearCombination.ts";
import { changed } from "../internal/percent/changed.ts";
import { GONE } from "../internal/percent/percent.ts";
import { requireChange } from "../internal/percent/requireChange.ts";
import { sumWithin } from "../internal/ratio/sumWithin.ts";
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
 * Bounds: calculated from the bounds of the inputs. A relative change below −100% counts as −100%.
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
	const derivation = { by: "levelAfter", formula: "level × (1 + change / 100)", inputs };
	const after = sumWithin(change, "numerator", level, derivation);
	if (after !== undefined) return after;
	const { lower, ...numbers } = intervalOf(change);
	return cornerBounds(
		level.kind,
		level.unit,
		[
			{ q: level, numbers: intervalOf(level) },
			{ q: change, numbers: { ...numbers, lower: Math.max(GONE, lower) } },
		],
		([before = 0, percent = 0], rounding) => changed(before, percent, rounding),
		derivation,
	);
}
