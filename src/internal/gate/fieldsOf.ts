import { attempt } from "./attempt.ts";
import { createError } from "./createError.ts";
import { isPlainObject } from "./isPlainObject.ts";
import { shown } from "./shown.ts";

type Entry = readonly [name: PropertyKey, value: unknown];

/** The own fields of a plain object, each read once; undefined if it is not one or throws. */
const entriesOf = (given: unknown): Entry[] | undefined =>
	attempt(() =>
		isPlainObject(given)
			? Reflect.ownKeys(given).map((name): Entry => [name, given[name]])
			: undefined,
	);

/** The known name that an unknown name begins with, or the other way round, whatever its case. */
function nearestTo(name: PropertyKey, names: readonly string[]): string | undefined {
	const text = String(name).toLowerCase();
	return names.find((known) => {
		const own = known.toLowerCase();
		return text !== "" && (own.startsWith(text) || text.startsWith(own));
	});
}

/**
 * The values of an argument with named fields, such as options or a query. Rejects what is not a
 * plain object, and names that the function does not know.
 *
 * @param by - Name of the function.
 * @param argument - Name of the argument.
 * @param given - The argument.
 * @param names - The names that the function knows.
 * @param code - The error of an unknown name.
 */
export function fieldsOf<N extends string>(
	by: string,
	argument: string,
	given: unknown,
	names: readonly N[],
	code: "unknown-field" | "unknown-option",
): { readonly [P in N]?: unknown } {
	const known = names.join(", ");
	const noun = code.replace("unknown-", "");
	const entries = entriesOf(given);
	if (entries === undefined) {
		// An array's map() passes the index as the second argument.
		const isIndex = argument === "options" && typeof given === "number";
		const hint = isIndex ? ` In map(), write (q) => ${by}(q).` : "";
		const sentences = `${shown(given)} is not a plain object. Pass an object literal; its possible ${noun}s are ${known}.${hint}`;
		throw createError("not-an-object", by, argument, sentences, given);
	}
	const strange = entries.find(([name]) => !(names as readonly PropertyKey[]).includes(name));
	if (strange) {
		const nearest = nearestTo(strange[0], names);
		const hint = nearest === undefined ? "" : ` Did you mean ${shown(nearest)}?`;
		const sentences = `${shown(strange[0])} is not a known ${noun}.${hint} The possible ${noun}s are ${known}.`;
		throw createError(code, by, argument, sentences, given);
	}
	return Object.fromEntries(entries) as { [P in N]?: unknown };
}
