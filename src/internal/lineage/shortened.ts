import type { Quantity } from "../../model/quantity.ts";
import { listed, namesInFormula } from "./listed.ts";

/** The name of the function in a shortened derivation. */
const SHORTENED = "shortened";

/**
 * A result with its derivation shortened to a list of inputs.
 *
 * @param formulaOf - Creates the formula from the names of the inputs.
 * @param weights - The weights of the inputs, if the result is their sum.
 */
export function shortened(
	q: Quantity,
	inputs: readonly Quantity[],
	formulaOf: (names: readonly string[]) => string,
	weights?: readonly number[],
): Quantity {
	const formula = formulaOf(namesInFormula(inputs));
	const derivation = { by: SHORTENED, formula, inputs: listed(inputs) };
	return { ...q, derivation: weights ? { ...derivation, weights: listed(weights) } : derivation };
}
