import { createError } from "../internal/gate/createError.ts";
import { isQuantity } from "../internal/gate/isQuantity.ts";
import { requireList } from "../internal/gate/requireList.ts";
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

/** A value that a query can give for a field: one, or a list of several. */
type OneOrSeveral<V> = V | readonly V[] | undefined;

/**
 * Query of figures: for each field that it names, the value or a list of values.
 *
 * @typeParam F - Figures that are searched, which decide the values that the compiler accepts.
 */
export type FigureQuery<F extends Figure = Figure> = {
	readonly [P in QueryField]?: OneOrSeveral<F[P]>;
};

/** A query of any values. It tells an editor the names of the fields. */
type AnyQuery = { readonly [P in QueryField]?: unknown };

/** What tells a figure from other entries. The compiler compares it faster than all of a figure. */
type Searchable = Pick<Figure, "id" | "revision" | "decimals" | "commodity">;

/** Whether a value that a program computes can be one that figures have. */
type Overlaps<V, W> = string extends W ? true : [W & V] extends [never] ? false : true;

/** Whether all literals of a list are values that figures have. */
type AreKnown<V, E> = string extends E ? true : [E] extends [V] ? true : false;

/** Whether a query may ask for `W` in a field whose values are `V`: no literal is a typo. */
type IsAccepted<V, W> = [W] extends [V | undefined]
	? true
	: [W] extends [readonly (infer E)[]]
		? number extends W["length"]
			? Overlaps<V, E>
			: AreKnown<V, E>
		: Overlaps<V, W>;

/** A query with the values that the figures can have in place of those that are typos. */
type CheckedQuery<F, Q> = {
	readonly [P in keyof Q]: P extends QueryField & keyof F
		? IsAccepted<F[P], Q[P]> extends true
			? Q[P]
			: OneOrSeveral<F[P]>
		: `figures are not searched by "${P & string}"`;
};

/** Fields whose types in a figure are literals. */
type LiteralField = Exclude<QueryField, "counterpart" | "status" | "section">;

/** The literals that a field of a query asks for, as far as the compiler knows them. */
type Wanted<W> = W extends readonly (infer E)[] ? E : W;

/** What the literals of a query tell about the figures that it finds. */
type Literals<Q> = {
	readonly [P in keyof Q & LiteralField]: undefined extends Q[P]
		? unknown
		: string extends Wanted<Q[P]>
			? unknown
			: Wanted<Q[P]>;
};

/** The figures that a query can find. */
type Found<F extends Searchable, Q> = string extends F["id"] ? F : Extract<F, Literals<Q>>;

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
export function findFigures<F extends Searchable, const Q extends AnyQuery>(
	figures: readonly F[],
	query: CheckedQuery<F, Q>,
): Found<F, Q>[];
export function findFigures(figures: readonly Figure[], query: object): Figure[] {
	requireList("findFigures", "figures", figures);
	const wanted = wantedValues(query, queryFields);
	const found: Figure[] = [];
	let index = 0;
	let figure: Figure | undefined;
	let isRead = false;
	try {
		for (; index < figures.length; index += 1) {
			figure = undefined;
			figure = figures[index] as Figure;
			if (!isQuantity(figure)) break;
			if (wanted.every(([field, values]) => values.has((figure as Figure)[field]))) {
				found.push(figure);
			}
		}
		isRead = index === figures.length;
	} catch {
		// What cannot be read is not a figure either, so both end in the error below.
	}
	if (isRead) return found;
	const sentences = `${shown(figure)} is not a figure. Pass the figures of a revision or of a dataset.`;
	throw createError("not-a-quantity", "findFigures", `figures[${index}]`, sentences, figure);
}
