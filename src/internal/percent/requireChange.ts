import type { Quantity } from "../../model/quantity.ts";
import { isPercent } from "../gate/isPercent.ts";
import { kindMismatch, named } from "../gate/kindMismatch.ts";
import { requireOrder } from "../gate/requireOrder.ts";
import { requireRange } from "../gate/requireRange.ts";
import { shown } from "../gate/shown.ts";
import { GONE } from "./percent.ts";

/** What to pass instead of a change that is not a relative change, for a level that is not a percentage. */
const remedies: Readonly<Record<string, string>> = {
	"growth-rate": "Pass cumulativeGrowth(rate, years), the relative change over the years.",
	share: `Create the change with { kind: "relative-change" }.`,
};

/**
 * Checks a level and its change. Whether the level is a share, which changes by percentage points;
 * any other level changes by a relative change.
 */
export function requireChange(by: string, level: Quantity, change: Quantity): boolean {
	requireOrder(by, ["level", level], ["change", change], 1, "relative-change", "change-of-share");
	if (level.kind === "share" && change.kind === "change-of-share") return true;
	if (isPercent(level) || change.kind !== "relative-change") {
		const advice =
			(isPercent(level) ? undefined : remedies[change.kind]) ??
			"A share changes by percentage points, and any other level by a relative change.";
		throw kindMismatch(
			by,
			"change",
			`cannot change ${named(level)} by ${named(change)}. ${advice}`,
			level,
			change,
		);
	}
	const rule = `be greater than ${shown(GONE)}%`;
	requireRange(change.value > GONE, by, "change", change, rule);
	return false;
}
