import { inOrder } from "../../internal/lineage/inOrder.ts";
import { inputsOf } from "../../internal/lineage/inputsOf.ts";
import type { Quantity } from "../../model/quantity.ts";
import { requireReadable } from "./requireReadable.ts";

/**
 * Rejects a quantity if it, or anything that it was calculated from, is not a quantity, or if it is
 * among its own inputs. It gives the quantity and everything below it, each once, after its inputs
 * and in the order of the formulas.
 */
export function requireTraceable(by: string, given: Quantity): Quantity[] {
	requireReadable(by, given);
	return inOrder(by, given, (q) => {
		const inputs = inputsOf(q);
		for (const input of inputs) requireReadable(by, input, q);
		return inputs;
	});
}
