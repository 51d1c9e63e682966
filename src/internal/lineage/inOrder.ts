import type { Quantity } from "../../model/quantity.ts";
import { createError } from "../gate/createError.ts";

/**
 * A quantity and everything below it, each once, after its inputs. The walk keeps its own stack, so
 * that long chains do not overflow the program's.
 *
 * @param by - The function that walks, for the error.
 * @param inputsOf - The inputs of a quantity that count as below it.
 */
export function inOrder(
	by: string,
	q: Quantity,
	inputsOf: (q: Quantity) => readonly Quantity[],
): Quantity[] {
	const order: Quantity[] = [];
	const isDone = new Map<Quantity, boolean>();
	const stack = [q];
	for (let next = stack.at(-1); next !== undefined; next = stack.at(-1)) {
		if (isDone.has(next)) {
			stack.pop();
			if (!isDone.get(next)) order.push(next);
			isDone.set(next, true);
			continue;
		}
		isDone.set(next, false);
		for (const input of inputsOf(next).toReversed()) {
			const done = isDone.get(input);
			if (done === false) throw containsItself(by, q);
			if (done === undefined) stack.push(input);
		}
	}
	return order;
}

const containsItself = (by: string, q: Quantity) =>
	createError(
		"not-a-quantity",
		by,
		null,
		"a quantity is among the inputs of its own derivation. Create it again with quantity().",
		q,
	);
