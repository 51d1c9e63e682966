/** What a reading of a caller's value gives; undefined if a getter, a proxy or the like throws. */
export function attempt<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
