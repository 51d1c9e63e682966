import type { ChinaAluminumError } from "china-aluminum";

/** The error that a call throws; undefined if the call returns. */
export function errorOf(call: () => unknown): Partial<ChinaAluminumError> | undefined {
	try {
		call();
	} catch (error) {
		return error as ChinaAluminumError;
	}
	return undefined;
}
