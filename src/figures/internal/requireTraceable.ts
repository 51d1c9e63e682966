import { inputsOf } from "../../internal/lineage/inputsOf.ts";
import type { Quantity } from "../../model/quantity.ts";
import { notReadable, requireReadable } from "./requireReadable.ts";

/**
 * Rejects a quantity if it, or anything that it was calculated from, is not a quantity, or if it is
 * among its own inputs. It gives the quantity and everything below it, each once, after its inputs
 * and in the order of the formulas. The walk keeps its own stack, so that long derivations do not
 * overflow the program's.
 */
export function requireTraceable(by: string, given: Quantity): Quantity[] {
	const order: Quantity[] = [];
	const isDone = new Map<Quantity, boolean>();
	const stack: { readonly q: Quantity; readonly name?: string }[] = [{ q: given }];
	for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
		const { q, name } = step;
		if (isDone.has(q)) {
			if (!isDone.get(q)) order.push(q);
			isDone.set(q, true);
			stack.pop();
			continue;
		}
		requireReadable(by, q, name);
		isDone.set(q, false);
		const inputs = inputsOf(q);
		for (let index = inputs.length - 1; index >= 0; index -= 1) {
			const [input, below] = inputs[index] as (typeof inputs)[number];
			if (isDone.get(below) === false) {
				throw notReadable(by, below, input, "is among its own inputs");
			}
			if (!isDone.has(below)) stack.push({ q: below, name: input });
		}
	}
	return order;
}
