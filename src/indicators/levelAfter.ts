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
 * const change = quantity(-19, "%", { kind: "relative-change" });
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
