import { ChinaAluminumError } from "../errors.ts";

/** Refuses what is no quantity, such as a number, or an entry of a data file. */
export function requireQuantity(given: unknown): void {
	if (typeof (given as { value?: unknown } | undefined)?.value === "number") return;
	throw new ChinaAluminumError(
		"not-a-quantity",
		`this ${typeof given} is no quantity: make one with quantity(), or figures of a data file with parseDataset()`,
		[given],
	);
}
