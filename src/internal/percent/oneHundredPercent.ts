import type { Quantity } from "../../model/quantity.ts";
import { WHOLE } from "./percent.ts";

/** The constant 100% of a formula. */
export const ONE_HUNDRED_PERCENT: Quantity<"share", "%"> = {
	value: WHOLE,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "exact",
	lower: WHOLE,
	upper: WHOLE,
};
