import type { Quantity } from "../../model/quantity.ts";
import { createError } from "../gate/createError.ts";

/** The error for flows without a domestic supply. */
export const noSupply = (by: string, flows: Readonly<Record<string, Quantity | undefined>>) =>
	createError(
		"out-of-range",
		by,
		"flows",
		"the domestic supply is not greater than 0. Pass production and imports that exceed exports and stock increases.",
		...Object.values(flows),
	);
