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
	const kinds = [a.kind, b.kind];
	if (isPercent(a) && isPercent(b)) {
		return ". Apply the percentages to an amount, one after the other";
	}
	if (kinds.includes("share")) return ": use portion()";
	if (kinds.includes("relative-change")) return ": use levelAfter()";
	if (kinds.includes("growth-rate")) return ": use project()";
	const own = ownUnitAmong(a, b);
	return own === undefined
		? ". Multiply an amount per tonne, person or line by the tonnes, people or lines"
		: `${own} Create the product with quantity(), its kind and its bounds`;
}

/**
 * Multiplies an amount per unit by a number of units, such as energy per tonne by tonnes.
 *
 * Formula: a × b
 *
 * Unit: the product of the units. For example, kW.h/t × t is kW.h, and kg/\{person\} × \{person\}
 * is kg. Inputs in other units are converted first.
 *
 * Bounds: calculated from the bounds of the inputs.
 *
 * | one quantity | the other quantity | product |
 * |---|---|---|
 * | specific energy | mass | energy |
 * | mass per person | population | mass |
 * | mass per line | number of lines | mass |
 *
 * @param a - The first quantity.
 * @param b - The second quantity; the order does not matter.
 * @returns The product, with both as its inputs.
 * @throws `kind-mismatch` if the table does not have the two kinds. The message names the intended
 * function.
 * @throws `not-a-quantity` if an argument is not a quantity.
 * @throws `unit-mismatch` if an argument is in a unit that the library does not know.
 * @throws `out-of-range` if the absolute value of the result is outside 1e−140 to 1e140.
 *
 * @example
 * ```ts
 * import { convert, format, multiply, quantity } from "china-aluminum";
 *
 * const saved = multiply(quantity(300, "kW.h/t", "rounded"), quantity(43, "Mt", "rounded"));
 * console.log(format(convert(saved, "TW.h"))); // 12.9 TWh
 * ```
 *
 * @category Calculate
 */
export function multiply<K extends Kind, U extends Unit, L extends Kind, V extends Unit>(
	a: Quantity<K, U>,
	b: Factor<"multiply", K, U, L, V>,
): Result<"multiply", K, L>;
export function multiply(a: Quantity, b: Quantity): Quantity {
	requireQuantity("multiply", "a", a);
	rejectNumber("multiply", "b", b);
	requireQuantity("multiply", "b", b);
	const derivation = { by: "multiply", formula: "a × b", inputs: { a, b } };
	const result = acrossKinds("×", derivation);
	if (result !== undefined) return result;
	const sentences = `cannot multiply ${named(a)} by ${named(b)}${adviceFor(a, b)}.`;
	throw kindMismatch("multiply", "b", sentences, a, b);
}
