/** The code of the error that a call throws; undefined if the call returns. */
export function codeOf(call: () => unknown): unknown {
	try {
		call();
	} catch (error) {
		return (error as { code: unknown }).code;
	}
	return undefined;
}
