import type { Quantity } from "../../model/quantity.ts";
import { eachUnknown, identityOf } from "./variables.ts";

/** Name of the step that stands for many sums and differences. */
const CONDENSED = "condensed";

/** A sum with its many steps left out of its lineage: what it is made of stays. */
export function condense<Q extends Quantity>(q: Q): Q {
	if (q.derivation?.steps === undefined) return q;
	const unknowns = new Map<unknown, Quantity>();
	eachUnknown(q, (unknown) => {
		const { derivation } = unknown;
		const parts =
			derivation?.by === CONDENSED ? (Object.values(derivation.inputs) as Quantity[]) : [unknown];
		for (const part of parts) unknowns.set(identityOf(part), part);
	});
	const inputs = Object.fromEntries(
		[...unknowns.values()].map((unknown, index) => [`x${index + 1}`, unknown]),
	);
	return {
		...q,
		derivation: { by: CONDENSED, formula: "sums and differences of the inputs", inputs },
	};
}
