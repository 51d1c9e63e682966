import type { Quantity } from "../../model/quantity.ts";
import type { Kind } from "../../model/unit.ts";
import { kindMismatch, named } from "./kindMismatch.ts";
import { requireQuantity } from "./requireQuantity.ts";

type Argument = readonly [name: string, q: Quantity];

/**
 * Rejects two arguments in the wrong order, as far as their kinds tell.
 *
 * @param by - Name of the function.
 * @param first - The first argument.
 * @param second - The second argument.
 * @param place - Which argument the kinds belong to, 0 or 1.
 * @param kinds - Kinds of one argument, which the other one cannot have.
 */
export function requireOrder(
	by: string,
	first: Argument,
	second: Argument,
	place: 0 | 1,
	...kinds: readonly Kind[]
): void {
	requireQuantity(by, ...first);
	requireQuantity(by, ...second);
	const [[name, q], [, other]] = place === 0 ? [first, second] : [second, first];
	if (kinds.includes(q.kind) || !kinds.includes(other.kind)) return;
	const sentences = `${named(q)} and ${named(other)} are swapped. Call ${by}(${first[0]}, ${second[0]}).`;
	throw kindMismatch(by, name, sentences, q, other);
}
