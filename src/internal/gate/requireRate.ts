import type { Quantity } from "../../model/quantity.ts";
import type { Kind } from "../../model/unit.ts";
import { isPercent } from "./isPercent.ts";
import { kindMismatch, named } from "./kindMismatch.ts";
import { requireKind } from "./requireKinds.ts";
import { requireOrder } from "./requireOrder.ts";

type Argument = readonly [name: string, q: Quantity];

/**
 * Rejects a level that is a percentage, and a percentage that is not of the kind that the function
 * applies to the level.
 *
 * @param by - Name of the function.
 * @param verb - What the function cannot do with a percentage: `project`.
 * @param level - The level.
 * @param rate - The percentage.
 * @param kind - Kind of the percentage.
 * @param place - Place of the percentage among the arguments.
 */
export function requireRate(
	by: string,
	verb: string,
	level: Argument,
	rate: Argument,
	kind: Kind,
	place: 0 | 1 = 1,
): void {
	requireOrder(
		by,
		...(place === 0 ? ([rate, level] as const) : ([level, rate] as const)),
		place,
		kind,
	);
	const [name, q] = level;
	if (isPercent(q)) {
		const sentences = `cannot ${verb} ${named(q)}. Pass a quantity that is not a percentage.`;
		throw kindMismatch(by, name, sentences, q);
	}
	requireKind(by, ...rate, kind);
}
