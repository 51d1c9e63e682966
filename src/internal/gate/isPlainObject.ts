/** Whether a value is an object literal, parsed JSON, or an object without a prototype. */
export function isPlainObject(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	// Objects of another realm, such as a frame, have a prototype of their own that has none itself.
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
