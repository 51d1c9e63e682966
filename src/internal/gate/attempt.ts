/** Reads a caller's value; undefined if a getter or a proxy throws. */
export function attempt<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
