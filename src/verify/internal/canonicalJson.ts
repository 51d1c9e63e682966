import { isList } from "../../internal/gate/isList.ts";

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

/**
 * Whether an object does not inherit anything that JSON does not show. A different prototype could have
 * fields that the object does not have itself, or methods of a list that return different entries.
 */
function isBare(of: object): boolean {
	const prototype = Object.getPrototypeOf(of);
	return prototype === null || prototype === (isList(of) ? Array.prototype : Object.prototype);
}

function dataJson(value: unknown, path: string, above: number, reject: Reject): string {
	const level = above + 1;
	if (typeof value === "string" && isWhole(value)) return JSON.stringify(value);
	if (typeof value === "number" && isDistinct(value)) return JSON.stringify(value);
	if (typeof value === "boolean" || value === null) return `${value}`;
	if (level > DEEPEST || typeof value !== "object" || !isBare(value)) return reject(path, value);
	return isList(value)
		? listJson(value, path, level, reject)
		: objectJson(value, path, level, reject);
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
