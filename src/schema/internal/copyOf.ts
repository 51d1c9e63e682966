import { isList } from "../../internal/gate/isList.ts";
import { isPlainObject } from "../../internal/gate/isPlainObject.ts";
import { shown } from "../../internal/gate/shown.ts";
import { DEEPEST, MOST_VALUES } from "./limits.ts";

/** Types that JSON does not have. A function can be a proxy, so that even a check of it throws. */
const strangeTypes: readonly string[] = ["bigint", "function", "symbol"];

/** What was read of an entry. */
export interface Copy {
	/** The copy; up to the obstacle if there is one. */
	readonly value: unknown;
	/** The value that cannot be read, and its place. */
	readonly obstacle: { readonly path: readonly PropertyKey[]; readonly message: string } | null;
}

/**
 * Copies an entry of a dataset file. Everything is read once, so that nothing can change or throw
 * after the checks. Reading stops at the first value that a file cannot contain.
 */
export function copyOf(given: () => unknown): Copy {
	const path: PropertyKey[] = [];
	let root: unknown;
	let count = 0;
	let message: string | undefined;

	const read = (value: unknown): unknown => {
		count += 1;
		if (count > MOST_VALUES) message = `expected at most ${MOST_VALUES} values in one entry`;
		else if (path.length > DEEPEST) message = `expected at most ${DEEPEST} levels in one entry`;
		else if (strangeTypes.includes(typeof value)) message = `expected JSON, found ${shown(value)}`;
		if (message !== undefined) return undefined;
		if (typeof value !== "object" || value === null) return value;
		return isList(value) ? readList(value) : readObject(value);
	};
	const readField = (of: object, name: PropertyKey): unknown => {
		path.push(name);
		const copy = read((of as Record<PropertyKey, unknown>)[name]);
		if (message === undefined) path.pop();
		return copy;
	};
	const readList = (list: readonly unknown[]): unknown => {
		const copy: unknown[] = [];
		root ??= copy;
		const { length } = list;
		for (let index = 0; index < length && message === undefined; index += 1) {
			copy.push(readField(list, index));
		}
		return copy;
	};
	const readObject = (object: object): unknown => {
		const copy: Record<string, unknown> = {};
		root ??= copy;
		if (!isPlainObject(object)) {
			message = `expected a plain object, found ${shown(object)}`;
			return copy;
		}
		for (const name of Object.keys(object)) {
			// Assigning to this name would change the prototype of the copy.
			if (name === "__proto__") message = `expected no field ${shown(name)}`;
			else copy[name] = readField(object, name);
			if (message !== undefined) break;
		}
		return copy;
	};

	try {
		const value = read(given());
		root ??= value;
	} catch {
		message = "expected a value that can be read, found one that throws an error";
	}
	return { value: root, obstacle: message === undefined ? null : { path, message } };
}
