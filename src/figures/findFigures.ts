import { attempt } from "../internal/gate/attempt.ts";
import { createError } from "../internal/gate/createError.ts";
import { eachEntry } from "../internal/gate/eachEntry.ts";
import { isQuantity } from "../internal/gate/isQuantity.ts";
import { requireList } from "../internal/gate/requireList.ts";
import { shown } from "../internal/gate/shown.ts";
import type { Figure } from "../model/figure.ts";
import { isWithin, type TimeSpan, timeSpan } from "./internal/timeSpan.ts";
import { wantedOf } from "./internal/wantedOf.ts";

/** Field of a figure that a query can name. */
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

/** Value of a field in a query: one value, or a list of several. */
type OneOrSeveral<V> = V | readonly V[] | undefined;

/** The part of a query that is not a field of figures. */
interface TimeQuery {
	/** Time within which the whole period of a figure lies: a year, a month, a day or an interval. */
	readonly during?: string | undefined;
}

/**
 * Query of figures: a value, or a list of values, for each field that it names.
 *
 * @typeParam F - Figures that are searched, which decide the values that the compiler accepts.
 */
export type FigureQuery<F extends Figure = Figure> = TimeQuery & {
	readonly [P in QueryField]?: OneOrSeveral<F[P]>;
};

/** A query of any values, which gives an editor the names of the fields. */
type AnyQuery = { readonly [P in QueryField | keyof TimeQuery]?: unknown };

/**
 * Fields that distinguish a figure from other entries. The compiler compares them faster than a
 * whole figure.
 */
type Searchable = Pick<Figure, "id" | "revision" | "decimals" | "commodity">;

/** Whether a value that a program computes can be one that figures have. */
type Overlaps<V, W> = string extends W ? true : [W & V] extends [never] ? false : true;

/** Whether all literals of a list are values that figures have. */
type AreKnown<V, E> = string extends E ? true : [E] extends [V] ? true : false;

/** Whether a query can have `W` in a field whose values are `V`: no literal is a typo. */
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
		: P extends keyof TimeQuery
			? TimeQuery[P]
			: `figures are not searched by "${P & string}"`;
};

/** Fields whose types in a figure are literals. */
type LiteralField = Exclude<QueryField, "counterpart" | "status" | "section">;

/** The literals of a field of a query, as far as the compiler knows them. */
type Wanted<W> = W extends readonly (infer E)[] ? E : W;

/** The fields of the found figures that the literals of a query determine. */
type Literals<Q> = {
	readonly [P in keyof Q & LiteralField]: undefined extends Q[P]
		? unknown
		: string extends Wanted<Q[P]>
			? unknown
			: Wanted<Q[P]>;
};

/** The figures that a query can find. */
type Found<F extends Searchable, Q> = string extends F["id"] ? F : Extract<F, Literals<Q>>;

/** Whether the period of a figure is stated and lies within a time. */
function isDuring({ period }: Figure, time: TimeSpan): boolean {
	const own = period === null ? undefined : timeSpan(period);
	return own !== undefined && isWithin(own, time);
}

/**
 * Finds the figures that match every field of a query, and narrows their type.
 *
 * A field matches if the figure has the value, or one of the values, that the query gives. Omitted
 * fields are ignored. `period` must match exactly: `"2024"` does not find `"2024-12-31"`, and `null`
 * finds the figures without a stated period. `during` finds any period within a time: `"2024"` finds
 * `"2024"`, `"2024-06"` and `"2024-12-31"`.
 *
 * @param figures - The figures to search, such as `figures` of a revision.
 * @param query - A value, or a list of values, for each field that matters.
 * @returns The figures found, in their order.
 * @throws `not-a-list` if the first argument is not a list.
 * @throws `not-a-quantity` if an entry of the list is not a figure.
 * @throws `not-an-object` if the query is not a plain object.
 * @throws `unknown-field` if the query names a field that figures are not searched by.
 * @throws `not-a-text` if a value of the query is not a text or null.
 * @throws `out-of-range` if `during` is not a period of ISO 8601.
 *
 * @example
 * ```ts
 * import { findFigures } from "china-aluminum";
 * import { figures } from "china-aluminum/2025-r1";
 *
 * const imports = findFigures(figures, { indicator: "imports", period: "2024" });
 * for (const { commodity, value, unit } of imports) console.log(commodity, value, unit);
 * // bauxite 159 Mt
 * // alumina 1.41 Mt
 * // unwrought-aluminum-alloys 1.21 Mt
 * // aluminum-products 0.4 Mt
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
	const { values, span } = wantedOf(query, queryFields);
	const found: Figure[] = [];
	eachEntry(figures, (entry, index) => {
		// Fields of an entry can throw, as those of a proxy can.
		const isFound = attempt(() => {
			if (!isQuantity(entry)) return;
			const figure = entry as Figure;
			const hasValues = values.every(([field, isWanted]) => isWanted(figure[field]));
			return hasValues && (span === undefined || isDuring(figure, span));
		});
		if (isFound === undefined) {
			const sentences = `${shown(entry)} is not a figure. Pass the figures of a revision or of a dataset.`;
			throw createError("not-a-quantity", "findFigures", `figures[${index}]`, sentences, entry);
		}
		if (isFound) found.push(entry as Figure);
	});
	return found;
}
