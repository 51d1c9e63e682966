import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../model/quantity.ts";
import { attempt } from "../gate/attempt.ts";

const idOf = (q: Quantity) => (q as Partial<Figure>).id;

/**
 * Whether two quantities are different unknowns and neither is a sum, so that they have nothing in
 * common. Figures of one id do not count as apart: they are compared field by field. Neither does
 * what cannot be read.
 */
export function areApart(a: Quantity, b: Quantity): boolean {
	try {
		return (
			a !== b &&
			!(a.derivation?.weights || b.derivation?.weights) &&
			(idOf(a) === undefined || idOf(a) !== idOf(b))
		);
	} catch {
		return false;
	}
}

/** Whether each pair of several quantities is apart. */
export function areAllApart(quantities: readonly Quantity[]): boolean {
	const [a, b] = quantities as [Quantity, Quantity];
	if (quantities.length === 2) return areApart(a, b);
	const count = attempt(() => {
		const single = quantities.filter((q) => q.derivation?.weights === undefined);
		return new Set(single.map((q) => idOf(q) ?? q)).size;
	});
	return count === quantities.length;
}
