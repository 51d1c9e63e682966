import { ChinaAluminumError } from "../errors.ts";
import type { Quantity } from "../quantity.ts";
import { shown } from "../shown.ts";

function isQuantity(given: unknown): boolean {
	const { value, lower, upper, decimals, unit, kind } = (given ?? {}) as Quantity;
	return (
		Number.isFinite(value) &&
		typeof decimals === "number" &&
		typeof unit === "string" &&
		typeof kind === "string" &&
		(lower === null || lower <= value) &&
		(upper === null || upper >= value)
	);
}

/** Refuses what is no quantity, such as a number, or an entry of a data file, for some purpose. */
export function requireQuantity(given: unknown, purpose = ""): void {
	if (isQuantity(given)) return;
	throw new ChinaAluminumError(
		"not-a-quantity",
		`${shown(given)} is no quantity${purpose}: make one with quantity(), or figures of a data file with parseDataset()`,
		[given],
	);
}

/** Refuses what is no list, or no object with flows. */
export function requireObject(given: unknown, isList: boolean): void {
	if (typeof given === "object" && given !== null && Array.isArray(given) === isList) return;
	throw new ChinaAluminumError(
		"not-a-quantity",
		`${shown(given)} holds no quantities: give ${isList ? "a list of them" : "an object with them by name"}`,
		[given],
	);
}
