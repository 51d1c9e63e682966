import type { Quantity } from "../../model/quantity.ts";
import type { Kind } from "../../model/unit.ts";

/** Whether a kind is a ratio in percent, so that its sums and ratios need care. */
export const isPercentKind = (kind: Kind): boolean =>
	kind === "share" ||
	kind === "relative-change" ||
	kind === "change-of-share" ||
	kind === "growth-rate";

/** Whether a quantity is a ratio in percent. */
export const isPercent = ({ kind }: Quantity): boolean => isPercentKind(kind);
