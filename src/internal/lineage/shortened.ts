import type { Quantity } from "../../model/quantity.ts";

/** What a shortened step gives as its function. */
const SHORTENED = "shortened";

/**
 * A result with its derivation shortened to these inputs, which are named x1, x2 and so on.
 *
 * @param formulaOf - The formula with these names.
 * @param weights - The weights of the inputs, if the result is their sum.
 */
export function shortened(
	q: Quantity,
	inputs: readonly Quantity[],
	formulaOf: (names: readonly string[]) => string,
	weights?: readonly number[],
): Quantity {
	const names = inputs.map((_, at) => `x${at + 1}`);
	const named = <T>(values: readonly T[]) =>
		Object.fromEntries(values.map((value, at) => [names[at], value]));
	const derivation = { by: SHORTENED, formula: formulaOf(names), inputs: named(inputs) };
	return { ...q, derivation: weights ? { ...derivation, weights: named(weights) } : derivation };
}
