import { isPercent } from "../../internal/gate/isPercent.ts";
import type { Quantity } from "../../model/quantity.ts";

/** Whether a quantity is a change and not a level: by its kind, or because it says so. */
export const isChange = (q: Quantity): boolean =>
	q.changeOf !== undefined || (isPercent(q) && q.kind !== "share");
