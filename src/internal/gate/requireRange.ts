import type { ErrorCode } from "../../errors.ts";
import type { Quantity } from "../../model/quantity.ts";
import { createError } from "./createError.ts";
import { inUnit } from "./inUnit.ts";
import { shown } from "./shown.ts";

/**
 * Rejects a quantity whose value is out of range.
 *
 * @param isInRange - Whether the value is in the range.
 * @param rule - The range as the message says it: `be greater than 0`.
 */
export function requireRange(
	isInRange: boolean,
	by: string,
	argument: string,
	q: Quantity,
	rule: string,
	code: ErrorCode = "out-of-range",
): void {
	if (isInRange) return;
	const sentences = `must ${rule}, got ${inUnit(shown(q.value), q.unit)}.`;
	throw createError(code, by, argument, sentences, q);
}

/** Rejects a divisor that is not above zero. */
export function requireAboveZero(by: string, argument: string, q: Quantity): void {
	requireRange(q.value > 0, by, argument, q, "be greater than 0", "zero-divisor");
}
