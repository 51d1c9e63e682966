import type { Quantity } from "../../model/quantity.ts";
import { createError } from "../gate/createError.ts";

/** A quantity that waits for its inputs. */
interface Waiting {
	readonly q: Quantity;
	readonly inputs: readonly Quantity[];
	/** How many of its inputs are done. */
	count: number;
}

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
	const done = new Set<Quantity>();
	const open = new Set<Quantity>();
	const stack: Waiting[] = [];
	const enter = (next: Quantity) => {
		if (done.has(next)) return;
		if (open.has(next)) throw containsItself(by, q);
		const inputs = inputsOf(next);
		if (inputs.length === 0) done.add(next);
		else {
			open.add(next);
			stack.push({ q: next, inputs, count: 0 });
		}
	};
	enter(q);
	for (let last = stack.at(-1); last !== undefined; last = stack.at(-1)) {
		const input = last.inputs[last.count];
		last.count += 1;
		if (input !== undefined) enter(input);
		else {
			stack.pop();
			done.add(last.q);
		}
	}
	return [...done];
}

const containsItself = (by: string, q: Quantity) =>
	createError(
		"not-a-quantity",
		by,
		null,
		"a quantity is among the inputs of its own derivation. Create it again with quantity().",
		q,
	);
