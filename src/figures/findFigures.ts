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

/**
 * A text. The literal makes TypeScript 5.0 keep the literals of a query inside the argument of another
 * call, such as `total`.
 */
type Text = "" | (string & {});

/**
 * The fields of a figure that are searched, or that an entry of a dataset file does not have. The
 * compiler compares them faster than a whole figure.
 */
interface Searchable {
	readonly id: string;
	readonly revision: string;
	readonly kind: Text;
	readonly unit: Text;
	readonly decimals: number;
	readonly qualifier: Text;
	readonly commodity: Text;
	readonly indicator: Text;
	readonly area: Text;
	readonly counterpart?: Text | undefined;
	readonly period: Text | null;
	readonly status: Text;
	readonly section: Text;
}

/**
 * Query of figures: a value, or a list of values, for each field that it names.
 *
 * @typeParam F - Figures that are searched, which decide the values that the compiler accepts.
 */
export interface FigureQuery<F extends Searchable = Figure> {
	/** Identifier, such as `bauxite-imports-2024`. */
	readonly id?: OneOrSeveral<F["id"]>;
	/** Kind of quantity. */
	readonly kind?: OneOrSeveral<F["kind"]>;
	/** Unit, by its UCUM code. */
	readonly unit?: OneOrSeveral<F["unit"]>;
	/** How the report states the number. */
	readonly qualifier?: OneOrSeveral<F["qualifier"]>;
	/** Material or product. */
	readonly commodity?: OneOrSeveral<F["commodity"]>;
	/** What is measured of the commodity. */
	readonly indicator?: OneOrSeveral<F["indicator"]>;
	/** Area, by ISO 3166-1 alpha-2; `001` is the world. */
	readonly area?: OneOrSeveral<F["area"]>;
	/** The other side of a trade, by the same codes. */
	readonly counterpart?: OneOrSeveral<F["counterpart"]>;
	/** Whole period, by ISO 8601; `null` finds the figures without a stated period. */
	readonly period?: OneOrSeveral<F["period"]>;
	/** Status of the number, such as a forecast. */
	readonly status?: OneOrSeveral<F["status"]>;
	/** Section of the report that contains the number. */
	readonly section?: OneOrSeveral<F["section"]>;
	/** Time within which the whole period of a figure lies: a year, a month, a day or an interval. */
	readonly during?: string | undefined;
}

/** A query as errors and editors show it. The compiler does not infer the figures from it. */
interface KnownQuery<F extends Searchable> extends FigureQuery<F> {}

/** A query of any values. */
type AnyQuery = { readonly [P in QueryField | "during"]?: unknown };

/** The values in a query, which can be in a list. */
type Wanted<W> = W extends string | null | undefined ? W : W extends readonly (infer E)[] ? E : W;

/** Whether a query can have `W` in a field whose values are `V`: no literal is a typo. */
type IsAccepted<V, W> = [W] extends [OneOrSeveral<V>]
	? true
	: string extends Wanted<W>
		? true
		: [W] extends [readonly [unknown, ...unknown[]]]
			? false
			: [Wanted<W> & V] extends [never]
				? false
				: true;

/** The fields of a query whose values no figure has. */
type Typos<F extends Searchable, Q> = {
	[P in keyof Q]-?: P extends QueryField
		? IsAccepted<F[P], Q[P]> extends true
			? never
			: P
		: Q[P] extends string | undefined
			? never
			: P;
}[keyof Q];

/** Whether a query is right. Queries with only literals are compared at once. */
type IsRight<F extends Searchable, Q> = keyof Q extends QueryField | "during"
	? [Q] extends [FigureQuery<F>]
		? true
		: [Q, Typos<F, Q>] extends [AnyQuery, never]
			? true
			: false
	: false;

/**
 * A query if it is right. Else the query that the figures allow, with the values of their fields, or
 * the mistake in words if the query also has a text that only the running program knows.
 *
 * The intersection is `never` for a mistake, but not for a type parameter, so generic code compiles.
 */
type CheckedQuery<F extends Searchable, Q> = [
	Q,
	{ isRight: IsRight<F, Q> } & { isRight: true },
] extends [unknown, never]
	? string extends Q[keyof Q]
		? "the query has a field or a value that the figures do not have"
		: KnownQuery<F>
	: Q;

/** Fields whose types in a figure are literals. `Exclude` would take an instantiation for each field. */
type LiteralField =
	| "id"
	| "kind"
	| "unit"
	| "qualifier"
	| "commodity"
	| "indicator"
	| "area"
	| "period";

/** The literals of a field of a query; anything if the compiler does not know them. */
type Literal<W> = W extends string | null
	? string extends W
		? unknown
		: W
	: W extends readonly (infer E)[]
		? string extends E
			? unknown
			: E
		: unknown;

/** The fields of the found figures that the literals of a query determine. */
type Literals<Q> = { readonly [P in keyof Q & LiteralField]: Literal<Q[P]> };

/** What a query determines of figures, if the compiler knows which figures are searched. */
type Determined<F extends Searchable, Q> = string extends F["id"] ? unknown : Literals<Q>;

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
export function findFigures<F extends Searchable, const Q extends object | null>(
	figures: readonly F[],
	query: CheckedQuery<F, Q>,
): Extract<F, Determined<F, Q>>[];
export function findFigures(figures: readonly Figure[], query: unknown): Figure[] {
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
