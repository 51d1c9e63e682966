import type { Quantity } from "../../model/quantity.ts";

/** Whether a quantity is a ratio in percent, so that its sums and ratios need care. */
export const isPercent = ({ unit }: Quantity): boolean => unit === "pp" || unit.startsWith("%");
