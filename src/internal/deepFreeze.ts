/** Freezes plain data with everything in it. What is frozen already is taken to be so throughout. */
export function deepFreeze<T>(data: T): T {
	if (typeof data !== "object" || data === null || Object.isFrozen(data)) return data;
	Object.freeze(data);
	for (const part of Object.values(data)) deepFreeze(part);
	return data;
}
