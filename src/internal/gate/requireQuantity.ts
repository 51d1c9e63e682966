import { ChinaAluminumError } from "../../errors.ts";
import type { Quantity } from "../../model/quantity.ts";
import { shown } from "./shown.ts";

function isQuantity(given: unknown): boolean {
	if (given === null || given === undefined) return false;
	const { value, lower, upper, decimals, unit, kind } = given as Quantity;
	return (
		Number.isFinite(value) &&
		typeof decimals === "number" &&
		typeof unit === "string" &&
		typeof kind === "string" &&
		(lower === null || lower <= value) &&
		(upper === null || upper >= value)
	);
}

const notAQuantity = (given: unknown, purpose = "") =>
	new ChinaAluminumError(
		"not-a-quantity",
		`${shown(given)} is no quantity${purpose}: make one with quantity(), or figures of a data file with parseDataset()`,
		[given],
	);

/** Refuses what is no quantity, such as a number, or an entry of a data file, for some purpose. */
export function requireQuantity(given: unknown, purpose?: string): void {
	if (!isQuantity(given)) throw notAQuantity(given, purpose);
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
