import { createError } from "../internal/gate/createError.ts";
import { requireList } from "../internal/gate/requireList.ts";
import { requireQuantity } from "../internal/gate/requireQuantity.ts";
import { shown } from "../internal/gate/shown.ts";
import type { Figure } from "../model/figure.ts";
import { wantedValues } from "./internal/wantedValues.ts";

/** A field of a figure that a query can name. */
export type QueryField =
	| "id"
	| "kind"
	| "unit"
	| "qualifier"
	| "commodity"
	| "indicator"
	| "area"
	| "counterpart"
	| "period"
	| "status"
	| "section";

const queryFields = [
	"id",
	"kind",
	"unit",
	"qualifier",
	"commodity",
	"indicator",
	"area",
	"counterpart",
	"period",
	"status",
	"section",
] as const satisfies readonly QueryField[];

/** What figures have to have: for each field that is named, the value, or one of several. */
export type FigureQuery<F extends Figure = Figure> = {
	readonly [P in QueryField]?: F[P] | readonly F[P][] | undefined;
};

/** The values that a field of a query asks for. */
export type Wanted<V> = V extends readonly (infer W)[] ? W : V;

/** The figures of a union that a query can find. */
export type Found<F extends Figure, Q> = F extends unknown
	? {
			[P in keyof Q & QueryField]: undefined extends Q[P]
				? never
				: [Wanted<Q[P]> & F[P]] extends [never]
					? P
					: never;
		}[keyof Q & QueryField] extends never
		? F
		: never
	: never;

/**
 * Finds the figures that have what a query names; their type is narrowed by it.
 *
 * A figure is found where every field that the query names has the value, or one of the values,
 * that it gives. A field that is left out, or undefined, is not asked for. A period is found by
 * what is written: "2024" does not find "2024-12-31", and null finds what states none.
 *
 * @param figures - The figures to search, such as `figures` of a revision.
 * @param query - A value, or a list of values, for each field that matters.
 * @returns The figures found, in their order.
 * @throws `not-a-list` if the first argument is not a list.
 * @throws `not-a-quantity` if an entry of the list is not a figure.
 * @throws `not-an-object` if the query is not a plain object.
 * @throws `unknown-field` if the query names a field that figures are not searched by.
 * @throws `not-a-text` if the query asks for a value that is not a text or null.
 *
 * @example
 * ```ts
 * import { findFigures } from "china-aluminum";
 * import { figures } from "china-aluminum/2025-r1";
 *
 * const imports = findFigures(figures, { indicator: "imports", period: "2024" });
 * expect(imports.map((figure) => figure.commodity)).toEqual([
 *   "bauxite",
 *   "alumina",
 *   "unwrought-aluminum-alloys",
 *   "aluminum-products",
 * ]);
 * ```
 *
 * @category Find and trace
 */
export function findFigures<const F extends Figure, const Q extends FigureQuery<F>>(
	figures: readonly F[],
	query: Q & { readonly [P in Exclude<keyof Q, QueryField>]: never },
): Found<F, Q>[] {
	requireList("findFigures", "figures", figures);
	const wanted = wantedValues(query, queryFields);
	const found: F[] = [];
	let index = 0;
	let figure: F | undefined;
	let isRead = false;
	try {
		for (; index < figures.length; index += 1) {
			figure = undefined;
			figure = figures[index] as F;
			requireQuantity(figure);
			if (wanted.every(([field, values]) => values.has((figure as F)[field]))) found.push(figure);
		}
		isRead = true;
	} catch {
		// What cannot be read is not a figure either, so both end in the error below.
	}
	if (isRead) return found as unknown as Found<F, Q>[];
	const sentences = `${shown(figure)} is not a figure. Pass the figures of a revision or of a dataset.`;
	throw createError("not-a-quantity", "findFigures", `figures[${index}]`, sentences, figure);
}
