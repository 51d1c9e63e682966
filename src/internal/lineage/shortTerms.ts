import type { Quantity } from "../../model/quantity.ts";
import { shortSources } from "./shortSources.ts";
import { shortSum } from "./shortSum.ts";
import { traitsOf } from "./traits.ts";

/**
 * The inputs of a sum with the derivations of long sums shortened to their unknowns and weights.
 * Numbers and what can cancel stay. Inputs that are not sums stay the objects that they are, since
 * the object is what identifies them as unknowns.
 */
export const shortTerms = (
	by: string,
	inputs: Readonly<Record<string, Quantity>>,
): Readonly<Record<string, Quantity>> =>
	Object.fromEntries(
		Object.entries(inputs).map(([name, q]) => {
			const isShort = q.derivation?.weights === undefined || traitsOf(q).steps < 2;
			return [name, isShort ? q : (shortSum(q) ?? shortSources(by, q))];
		}),
	);
