/** Freezes plain data deeply. Data that is already frozen, such as a number, counts as deeply frozen. */
export function deepFreeze<T>(data: T): T {
	if (Object.isFrozen(data)) return data;
	Object.freeze(data);
	for (const part of Object.values(data as object)) deepFreeze(part);
	return data;
}
