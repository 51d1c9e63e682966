import { createError } from "../../internal/gate/createError.ts";
import { eachEntry } from "../../internal/gate/eachEntry.ts";
import { fieldsOf } from "../../internal/gate/fieldsOf.ts";
import { isList } from "../../internal/gate/isList.ts";
import { shown } from "../../internal/gate/shown.ts";
import { type TimeSpan, timeSpan } from "./timeSpan.ts";

/**
 * Whether a value is wanted. As long as the values come in the order of the wanted ones, each is
 * compared only with the next wanted one. A set of many texts is slower, because it does not fit into
 * the cache of a processor.
 */
type IsWanted = (value: unknown) => boolean;

function isOneOf(wanted: readonly unknown[]): IsWanted {
	let next = 0;
	let set: ReadonlySet<unknown> | undefined;
	return (value) => {
		if (set === undefined && next < wanted.length && value === wanted[next]) {
			next += 1;
			return true;
		}
		set ??= new Set(wanted);
		return set.has(value);
	};
}

/** A field of a query with the wanted values. */
type FieldQuery<P extends string> = readonly [field: P, isWanted: IsWanted];

const notAText = (field: string, value: unknown, remedy = "a text, null, or a list of them") =>
	createError(
		"not-a-text",
		"findFigures",
		`query.${field}`,
		`${shown(value)} is not a text. Pass ${typeof value === "number" ? `the string "${value}"` : remedy}.`,
		value,
	);

const isText = (value: unknown) => value === null || typeof value === "string";

/** The values of a field. */
function valuesOf(field: string, given: unknown): readonly unknown[] {
	const values: unknown[] = [];
	eachEntry(isList(given) ? given : [given], (value) => {
		if (!isText(value)) throw notAText(field, value);
		values.push(value);
	});
	return values;
}

/** The days that a period of a query covers. */
function spanOf(during: unknown): TimeSpan {
	if (typeof during !== "string") {
		throw notAText("during", during, 'a period, such as "2024" or "2021/2025"');
	}
	const span = timeSpan(during);
	if (span !== undefined) return span;
	const sentences = `${shown(during)} is not a period. Pass a year, a month or a day of ISO 8601, or an interval such as "2021/2025".`;
	throw createError("out-of-range", "findFigures", "query.during", sentences, during);
}

/** The wanted values by field, and the time that contains the periods. */
export interface Wanted<P extends string> {
	/** The fields that are not undefined, with the wanted values. */
	readonly values: readonly FieldQuery<P>[];
	readonly span: TimeSpan | undefined;
}

/** Reads a query. */
export function wantedOf<P extends string>(query: unknown, names: readonly P[]): Wanted<P> {
	const known = [...names, "during"] as const;
	const fields = fieldsOf("findFigures", "query", query, known, "unknown-field");
	const { during } = fields as { during?: unknown };
	return {
		values: names
			.filter((name) => fields[name] !== undefined)
			.map((name) => [name, isOneOf(valuesOf(name, fields[name]))]),
		span: during === undefined ? undefined : spanOf(during),
	};
}
