/** Freezes plain data deeply. Data that is already frozen counts as deeply frozen. */
export function deepFreeze<T>(data: T): T {
	if (typeof data !== "object" || data === null || Object.isFrozen(data)) return data;
	Object.freeze(data);
	for (const part of Object.values(data)) deepFreeze(part);
	return data;
}
