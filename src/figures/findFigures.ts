import { fieldsOf } from "../internal/gate/fieldsOf.ts";
import { requireList } from "../internal/gate/requireList.ts";
import { requireQuantity } from "../internal/gate/requireQuantity.ts";
import type { Figure } from "../model/figure.ts";

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

const queryFields: readonly string[] = [
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
] satisfies QueryField[];

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
	const fields = fieldsOf("findFigures", "query", query, queryFields, "unknown-field");
	requireList("findFigures", "figures", figures);
	for (const figure of figures) requireQuantity(figure);
	const wanted = Object.entries(fields).filter(([, value]) => value !== undefined);
	return figures.filter((figure) =>
		wanted.every(([field, value]) =>
			([value].flat() as unknown[]).includes(figure[field as QueryField]),
		),
	) as unknown as Found<F, Q>[];
}
