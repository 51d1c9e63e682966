/** Whether a value is an object literal, parsed JSON, or an object without a prototype. */
export function isPlainObject(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	// Objects of another realm, such as a frame, have a different Object.prototype.
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
