import { createError } from "../../internal/gate/createError.ts";
import { fieldsOf } from "../../internal/gate/fieldsOf.ts";
import { isList } from "../../internal/gate/isList.ts";
import { shown } from "../../internal/gate/shown.ts";

/** A field of a query with the values that it asks for. */
export type FieldQuery<P extends string> = readonly [field: P, values: ReadonlySet<unknown>];

const notAText = (field: string, value: unknown) =>
	createError(
		"not-a-text",
		"findFigures",
		`query.${field}`,
		`${shown(value)} is not a text. Pass a text, null, or a list of them.`,
		value,
	);

const isText = (value: unknown) => value === null || typeof value === "string";

/** The values of a field. Reading a list stops at the first value that is not a text. */
function valuesOf(field: string, value: unknown): ReadonlySet<unknown> {
	if (!isList(value)) {
		if (isText(value)) return new Set([value]);
		throw notAText(field, value);
	}
	const values = new Set<unknown>();
	let strange: readonly unknown[] = [];
	try {
		for (let index = 0; index < value.length && strange.length === 0; index += 1) {
			const one = value[index];
			if (isText(one)) values.add(one);
			else strange = [one];
		}
	} catch {
		strange = [value];
	}
	if (strange.length > 0) throw notAText(field, strange[0]);
	return values;
}

/** The fields of a query that are not undefined, with the values that they ask for. */
export function wantedValues<P extends string>(
	query: unknown,
	names: readonly P[],
): FieldQuery<P>[] {
	const fields = fieldsOf("findFigures", "query", query, names, "unknown-field");
	return names
		.filter((name) => fields[name] !== undefined)
		.map((name) => [name, valuesOf(name, fields[name])]);
}
