import { isPercent } from "../internal/gate/isPercent.ts";
import { kindMismatch, named } from "../internal/gate/kindMismatch.ts";
import { ownUnitAmong } from "../internal/gate/ownUnitAmong.ts";
import { rejectNumber } from "../internal/gate/rejectNumber.ts";
import { requireQuantity } from "../internal/gate/requireQuantity.ts";
import { acrossKinds } from "../internal/ratio/acrossKinds.ts";
import type { Factor, Result } from "../model/productRules.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Kind, Unit } from "../model/unit.ts";

/** The function that people intend if two quantities do not fit each other, or what would fit. */
function adviceFor(a: Quantity, b: Quantity): string {
	if (isPercent(a) && isPercent(b)) return ". Divide the amounts instead of the percentages";
	if (b.kind === "share") return ": use wholeFrom()";
	if (b.kind === "relative-change") return ": use levelBefore()";
	if (a.kind === b.kind) return ": use share()";
	const own = ownUnitAmong(a, b);
	return own === undefined
		? ". Divide a total by an amount per tonne, person or line, or by the tonnes, people or lines"
		: `${own} Create the quotient with quantity(), its kind and its bounds`;
}

/**
 * Divides a total by one of its two factors: the opposite of `multiply`.
 *
 * Formula: a / b
 *
 * Unit: the quotient of the units. For example, kW.h / t is kW.h/t, and kW.h / (kW.h/t) is t.
 * Inputs in other units are converted first.
 *
 * Bounds: calculated from the bounds of the inputs, and rounded outward to 12 digits.
 *
 * | total | divided by | quotient |
 * |---|---|---|
 * | energy | mass, or specific energy | specific energy, or mass |
 * | mass | population, or mass per person | mass per person, or population |
 * | mass | number of lines, or mass per line | mass per line, or number of lines |
 *
 * @param a - The total.
 * @param b - The factor, which must be greater than 0.
 * @returns The other factor, with both as its inputs.
 * @throws `kind-mismatch` if the table does not have the two kinds. The message names the intended
 * function.
 * @throws `unit-mismatch` if an argument is in a unit that the library does not know.
 * @throws `zero-divisor` if the factor is not greater than 0.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 *
 * @example
 * ```ts
 * import { divide, format, quantity } from "china-aluminum";
 * import { aluminaCapacity, aluminaLineCapacity } from "china-aluminum/2025-r1";
 *
 * console.log(format(divide(aluminaCapacity, aluminaLineCapacity))); // over 66.6 lines
 * ```
 *
 * @category Calculate
 */
export function divide<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	a: Quantity<K, U>,
	b: Factor<"divide", K, U, L, V>,
): Result<"divide", K, L>;
export function divide(a: Quantity, b: Quantity): Quantity {
	requireQuantity("divide", "a", a);
	rejectNumber("divide", "b", b);
	requireQuantity("divide", "b", b);
	const derivation = { by: "divide", formula: "a / b", inputs: { a, b } };
	const result = acrossKinds("/", derivation);
	if (result !== undefined) return result;
	const sentences = `cannot divide ${named(a)} by ${named(b)}${adviceFor(a, b)}.`;
	throw kindMismatch("divide", "b", sentences, a, b);
}
