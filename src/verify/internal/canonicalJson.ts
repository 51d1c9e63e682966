import { isList } from "../../internal/gate/isList.ts";
import { isPlainObject } from "../../internal/gate/isPlainObject.ts";

/** Levels that plain data has at most, so that cyclic data ends. */
const DEEPEST = 16;

/** Ends the writing at a value that is not plain data. */
type Reject = (path: string, value: unknown) => never;

/** The value of a field that is plain data: no accessor, and not hidden. */
function fieldOf(of: object, name: string, path: string, reject: Reject): unknown {
	const field = Object.getOwnPropertyDescriptor(of, name);
	return field?.enumerable && "value" in field ? field.value : reject(path, of);
}

function listJson(list: readonly unknown[], path: string, level: number, reject: Reject): string {
	const items = Array.from({ length: list.length }, (_, index) => {
		const place = `${path}[${index}]`;
		return dataJson(fieldOf(list, String(index), place, reject), place, level, reject);
	});
	const hasMore = Reflect.ownKeys(list).length > items.length + 1;
	return hasMore ? reject(path, list) : `[${items.join(",")}]`;
}

function objectJson(object: object, path: string, level: number, reject: Reject): string {
	const names = Reflect.ownKeys(object);
	const fields = names
		.map((name) => (typeof name === "string" ? name : reject(path, name)))
		.toSorted()
		.map((name) => {
			const place = `${path}.${name}`;
			const json = dataJson(fieldOf(object, name, place, reject), place, level, reject);
			return `${JSON.stringify(name)}:${json}`;
		});
	return `{${fields.join(",")}}`;
}

const isWhole = (text: string) => !/[\ud800-\udfff]/u.test(text);

/** Whether JSON distinguishes a number from every other number. It writes −0 as 0. */
const isDistinct = (x: number) => Number.isFinite(x) && !Object.is(x, -0);

function dataJson(value: unknown, path: string, above: number, reject: Reject): string {
	const level = above + 1;
	if (typeof value === "string" && isWhole(value)) return JSON.stringify(value);
	if (typeof value === "number" && isDistinct(value)) return JSON.stringify(value);
	if (typeof value === "boolean" || value === null) return `${value}`;
	if (level <= DEEPEST && isList(value)) return listJson(value, path, level, reject);
	if (level <= DEEPEST && isPlainObject(value)) return objectJson(value, path, level, reject);
	return reject(path, value);
}

/**
 * Writes plain data as canonical JSON (RFC 8785).
 *
 * @param value - The data.
 * @param path - Its name, where the paths begin that `reject` is given.
 * @param reject - Throws an error; called with the first value that is not plain data.
 */
export const canonicalJson = (value: unknown, path: string, reject: Reject): string =>
	dataJson(value, path, 0, reject);
