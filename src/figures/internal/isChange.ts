import type { Quantity } from "../../model/quantity.ts";

/** Whether a quantity is a change and not a level: by its kind, or because it says so. */
export const isChange = ({ kind, changeOf }: Quantity): boolean =>
	kind === "relative-change" ||
	kind === "change-of-share" ||
	kind === "growth-rate" ||
	changeOf !== undefined;
