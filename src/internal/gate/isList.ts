/** Whether a value is an array. A revoked proxy, which cannot be asked, is not one. */
export function isList(value: unknown): value is readonly unknown[] {
	try {
		return Array.isArray(value);
	} catch {
		return false;
	}
}
