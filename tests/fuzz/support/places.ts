import { ABSENT } from "./hostileValues.ts";

/** Where something is in the arguments of a call, such as `[0, "value"]`. */
export type Place = readonly (string | number)[];

/** Entries of a list whose places are listed: more of them are the same again. */
const ENTRIES = 2;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Every place in a value, down to a depth, the value itself included. */
export function placesIn(value: unknown, depth: number, at: Place = []): Place[] {
	if (!isObject(value) || depth === 0) return [at];
	const names = Array.isArray(value)
		? [...value.keys()].slice(0, ENTRIES)
		: [...Object.keys(value), "surprise", "__proto__"];
	const inside = names.flatMap((name) =>
		placesIn(valueAt(value, [name]), depth - 1, [...at, name]),
	);
	return [at, ...inside];
}

/** The value at a place. */
export function valueAt(value: unknown, place: Place): unknown {
	let found = value;
	for (const name of place) {
		found = isObject(found) && Object.hasOwn(found, name) ? (found as never)[name] : undefined;
	}
	return found;
}

/** A copy with a different value at a place. What is beside the place stays the same. */
export function replaced(value: unknown, [name, ...rest]: Place, by: unknown): unknown {
	if (name === undefined) return by;
	const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) };
	const inner = replaced(valueAt(value, [name]), rest, by);
	if (inner === ABSENT) Reflect.deleteProperty(copy, name);
	else {
		Object.defineProperty(copy, name, {
			value: inner,
			enumerable: true,
			configurable: true,
			writable: true,
		});
	}
	return copy;
}

/** Freezes a value and everything in it, so that a function that changes it throws. */
export function frozen<T>(value: T): T {
	if (isObject(value) && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value)) frozen(inner);
	}
	return value;
}
