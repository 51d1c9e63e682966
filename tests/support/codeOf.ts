/** The code of the error that a call throws, or undefined where it throws none. */
export function codeOf(call: () => unknown): unknown {
	try {
		call();
	} catch (error) {
		return (error as { code: unknown }).code;
	}
	return undefined;
}
